import Readiness

extension PageFrame: Described {
  static let phrase = "the frame of a page"

  static let meanings: [String: String] = [
    "title": "The title of the page.",
    "language": "The language of the page, as HTML names it.",
    "stylesheet": "The style sheet, `surefoot.css`, after the rules that pictures need.",
    "style-digest": "The SHA-256 of the style sheet in base 64, for the content security policy.",
    "body": "The body: HTML that is written by the program.",
    "contents": "The headings, for the list of contents.",
    "footer-text": "Which version of the program made the page.",
    "sheet": "Whether all of it is to fit on one sheet of paper.",
  ]
}

extension PageFrame.Entry: Described {
  static let phrase = "a heading of a page"

  static let meanings: [String: String] = [
    "level": "Its level, from 1.",
    "text": "Its words.",
    "slug": "The anchor that links lead to.",
  ]
}
