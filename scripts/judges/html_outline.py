"""What a piece of HTML amounts to: its elements in order, where its links lead, its words, its comments; whoever wrote it."""
import re
from html.parser import HTMLParser

# Draws Markdown as GitHub does, with everything on that could come alive.
GFM = ["cmark-gfm", "--unsafe", *(word for name in ("table", "tasklist", "autolink", "strikethrough", "footnotes")
                                  for word in ("-e", name))]

# What a page puts around the text, and what only groups it.
AROUND = {"details", "summary", "div", "section", "thead", "tbody", "label"}
VOID = {"input", "img", "br", "hr"}
KEPT = {"a": ("href",), "ol": ("start",), "th": ("align",), "td": ("align",), "input": ("checked",)}
INVISIBLE = re.compile("[\u200b\ufeff]")


class Outline(HTMLParser):
    """The elements of a fragment as tokens, words with blanks made one. A linked picture counts as its words."""

    def __init__(self, html):
        super().__init__(convert_charrefs=True)
        self.tokens, self.links, self.comments, self.elements, self.attributes = [], [], [], set(), set()
        self.words, self.prose, self.code = [], [], 0
        self.feed(html)
        self.close()
        self.flush()

    def handle_starttag(self, tag, attrs):
        attributes = {name: value or "" for name, value in attrs}
        self.elements.add(tag)
        self.attributes.update(attributes)
        if tag == "img":
            self.words.append(attributes.get("alt", ""))
            self.links.append(("img", attributes.get("src", "")))
        elif tag not in AROUND:
            self.flush()
            self.code += tag == "code"
            if tag == "a":
                self.links.append((tag, attributes.get("href", "")))
            self.tokens.append((tag, *((name, attributes[name]) for name in KEPT.get(tag, ()) if name in attributes)))

    def handle_endtag(self, tag):
        if tag not in AROUND and tag not in VOID:
            self.flush()
            self.code -= tag == "code"
            self.tokens.append((f"/{tag}",))

    def handle_data(self, data):
        self.words.append(data)
        if not self.code:
            self.prose.append(data)

    def handle_comment(self, data):
        self.comments.append(data.strip())

    def flush(self):
        words = " ".join(INVISIBLE.sub("", "".join(self.words)).split())
        if words:
            self.tokens.append(("words", words))
        self.words = []

    @property
    def words_read(self):
        """All its words, code and all."""
        return " ".join(token[1] for token in self.tokens if token[0] == "words")

    @property
    def skeleton(self):
        """The tokens without their words."""
        return [token for token in self.tokens if token[0] != "words"]


def undrawn(html):
    """The HTML of a page without its drawings, which its Markdown does not have."""
    return re.sub(r"<p[^>]*>\s*<svg\b.*?</svg>\s*</p>", "", html, flags=re.S)


def unlinked(tokens):
    """Tokens in which a link to a picture is its words: one program draws it, the other links it."""
    found, inside = [], False
    for token in tokens:
        if token[0] == "a" and dict(token[1:]).get("href", "").endswith(".svg"):
            inside = True
        elif token[0] == "/a" and inside:
            inside = False
        elif token[0] == "words" and found and found[-1][0] == "words":
            found[-1] = ("words", f"{found[-1][1]} {token[1]}")
        else:
            found.append(token)
    return found


def first_difference(ours, theirs):
    """Where two lists part, with what stands around."""
    at = next((index for index, (one, other) in enumerate(zip(ours, theirs)) if one != other), min(len(ours), len(theirs)))
    return f"at {at} of {len(ours)} and {len(theirs)}: {ours[max(0, at - 2):at + 3]}\nand {theirs[max(0, at - 2):at + 3]}"
