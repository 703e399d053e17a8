"""A page, broken in one way each: what the judge must say of it. One that is not broken shows that it can pass."""
import base64
import hashlib
import re

FOLDED = "<details><summary>More</summary><p>these words were folded away</p></details>"
DRAWING = ('<svg viewBox="0 0 200 40" role="img" aria-label="two words" width="200" height="40">'
           '<text x="{}" y="20" font-size="12" fill="currentColor">first</text>'
           '<text x="{}" y="20" font-size="12" fill="currentColor">second</text></svg>')
NESTED = f"<ul><li>An item<ul><li>{'with words in it ' * 60}</li></ul></li></ul>"
GOOD = f"<main id=\"Content\" tabindex=\"-1\">\n{NESTED}\n{FOLDED}\n{DRAWING.format(10, 100)}\n"
MAIN = '<main id="Content" tabindex="-1">'

# name: (what stands there, what takes its place, what is said)
BROKEN = {
    "folded text, a drawing and a list in a list": (MAIN, GOOD, None),
    "no language": (' lang="en"', "", "axe: html-has-lang"),
    "a block inside a paragraph's words": (MAIN, MAIN + "<p><em><div>x</div></em></p>", "html: "),
    "a policy that lets pictures in": ("img-src data:", "img-src *", "the policy is"),
    "a digest of another style": ("</style>", " </style>", "the console says"),
    "a style at an element": ("<footer>", '<footer style="color: red">', "attribute style"),
    "a handler": ("<footer>", '<footer onclick="1">', "attribute onclick"),
    "a script": ("<footer>", "<script>window.ran = 1</script><footer>", "an element script"),
    "a script that may run": ("default-src 'none'", "script-src 'unsafe-inline'\"><script>window.ran = 1</script><meta content=\"",
                              "a script ran"),
    "a link that acts": ("<footer>", '<p><a href="java&#10;script:1">x</a></p><footer>', "a link to"),
    "a picture from elsewhere": ("<footer>", '<img alt="" src="picture.png"><footer>', "would load"),
    "a picture that is loaded": ("img-src data:", "img-src file:\"><meta><img alt=\"\" src=\"picture.png\"><meta content=\"",
                                 "loads file:"),
    "a link into nothing": ('href="#Content"', 'href="#content-of-this"', "no id content-of-this"),
    "an id twice": ("<footer>", '<footer id="Content">', "the id Content stands 2 times"),
    "a second first heading": (MAIN, f"{MAIN}<h1>x</h1>", "has 2 h1"),
    "a heading left out": ("</main>", "<h2>x</h2><h4>y</h4></main>", "an h4 follows an h2"),
    "no main part": (MAIN, "<main></main>" + MAIN, "has 2 main"),
    "a navigation without a name": ("<footer>", "<nav><p>x</p></nav><footer>", "a nav has no name"),
    "a table without a head": ("</main>", "<table><tr><td>x</td></tr></table></main>", "no header cell"),
    "far too much": ("</main>", f"</main><!-- {'word ' * 60000} -->", "more than 300000"),
    "a page that is too wide": ("body {", "main {\n  min-width: 50rem;\n}\n\nbody {", "320 px: scrolls sideways"),
    "words too pale by day": ("--quiet: #565f68", "--quiet: #a0a0a0", "light: axe: color-contrast"),
    "words too dark by night": ("--quiet: #a4adb5", "--quiet: #4c4c4c", "dark: axe: color-contrast"),
    "a rule that nothing understands": ("overflow-wrap: break-word", "overflow-wrap: broken", "not understood: overflow-wrap: broken"),
    "words on words": (MAIN, MAIN + DRAWING.format(10, 20), "words lie on each other"),
    "words beyond the edge": (MAIN, MAIN + DRAWING.format(10, 190), "lies outside of its drawing"),
    "a sheet that is two": ("<body>", '<body class="sheet">' + "<p>word</p>" * 200, "sheets of a4, not one"),
    "folded text whose link does not unfold it": (MAIN, MAIN + FOLDED.replace("<summary>", '<summary id="y">')
                                                  + '<p><a href="#y">to it</a></p>', "its link does not unfold y"),
    "folded text that paper lacks": (MAIN, MAIN + FOLDED.replace("<p>", '<p class="skip">'), "paper lacks"),
}


def broken(page):
    """Every broken copy of a page: its name, its text and what is said. A style sheet that was broken bears its digest, but for one."""
    for name, (old, new, wanted) in BROKEN.items():
        text = page.replace(old, new, 1)
        if new != " </style>":
            style = re.search(r"<style>(.*?)</style>", text, re.S).group(1)
            digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
            text = re.sub(r"sha256-[^']*", lambda _: f"sha256-{digest}", text, count=1)
        yield name, text, wanted
