"""Judges a page by its text alone: what may stand in it, where its links lead, how its headings are nested."""
import base64
import hashlib
import re
from html.parser import HTMLParser

POLICY = "default-src 'none'; style-src 'sha256-{}'; img-src data:; base-uri 'none'; form-action 'none'"
CARD_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
NEVER = {"script", "iframe", "object", "embed", "form", "base", "link", "audio", "video", "source", "track", "portal", "button",
         "textarea", "select", "foreignobject", "animate", "set", "template"}
HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
LARGEST = 300_000


class Reader(HTMLParser):
    """Every element with its attributes, and the words of some."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.elements, self.style, self.title, self.inside = [], "", "", None
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        self.inside = tag

    def handle_endtag(self, tag):
        self.inside = None

    def handle_data(self, data):
        if self.inside == "style":
            self.style += data
        elif self.inside == "title":
            self.title += data

    def all(self, tag):
        """The attributes of the elements of a kind."""
        return [attributes for name, attributes in self.elements if name == tag]


def faults(text, is_card):
    """What is wrong with a page."""
    read, found = Reader(text), []
    size = len(text.encode())
    if size > LARGEST:
        found.append(f"has {size} bytes, more than {LARGEST}")
    if not text.lower().startswith("<!doctype html>"):
        found.append("does not begin with a doctype")
    if not read.title.strip():
        found.append("has no title")
    found += policy_faults(read, is_card)
    for tag, attributes in read.elements:
        found += element_faults(tag, attributes)
    found += link_faults(read) + order_faults(read, is_card) + table_faults(text)
    return found


def policy_faults(read, is_card):
    """The policy has exactly one form, and the digest is that of the style sheet."""
    metas = [meta for meta in read.all("meta") if meta.get("http-equiv", "").lower() == "content-security-policy"]
    digest = base64.b64encode(hashlib.sha256(read.style.encode()).digest()).decode()
    wanted = CARD_POLICY if is_card else POLICY.format(digest)
    if [meta.get("content") for meta in metas] != [wanted]:
        return [f"the policy is {[meta.get('content') for meta in metas]}, not {wanted}"]
    if len(read.all("style")) != 1:
        return [f"has {len(read.all('style'))} style elements"]
    if re.search(r"@import|url\(|expression\(", read.style):
        return ["the style sheet loads something"]
    return []


def element_faults(tag, attributes):
    """Nothing that acts, loads or is styled by itself."""
    found = []
    if tag in NEVER:
        found.append(f"has an element {tag}")
    if tag == "meta" and attributes.get("http-equiv", "").lower() not in ("", "content-security-policy"):
        found.append(f"has a meta {attributes['http-equiv']}")
    if tag == "input" and (attributes.get("type") != "checkbox" or "disabled" not in attributes):
        found.append("has an input that is more than a box that is ticked or not")
    for name, value in attributes.items():
        if name == "style" or name.startswith("on") or name in ("srcset", "srcdoc", "ping", "formaction", "background", "target"):
            found.append(f"has an attribute {name} on {tag}")
        plain = re.sub(r"[\x00-\x20]", "", value).lower()
        if name in ("href", "xlink:href") and not re.match(r"(#|https?://|mailto:)", plain):
            found.append(f"has a link to {value[:80]}")
        if name in ("src", "poster", "data") and not plain.startswith("data:image/"):
            found.append(f"would load {value[:80]}")
    return found


def link_faults(read):
    """Every place that is linked is there, once."""
    ids = [attributes["id"] for _, attributes in read.elements if "id" in attributes]
    found = [f"the id {name} stands {ids.count(name)} times" for name in sorted(set(ids)) if ids.count(name) > 1]
    wanted = {attributes["href"][1:] for attributes in read.all("a") if attributes.get("href", "").startswith("#")}
    for attributes in (attributes for _, attributes in read.elements):
        for name in ("aria-labelledby", "aria-describedby", "aria-controls", "for", "headers"):
            wanted.update(attributes.get(name, "").split())
    return found + [f"there is no id {name}, which is linked" for name in sorted(wanted - set(ids))]


def order_faults(read, is_card):
    """One first heading, none left out, one main part, a name for the navigation."""
    levels = [int(tag[1]) for tag, _ in read.elements if tag in HEADINGS]
    found = [] if levels.count(1) == 1 else [f"has {levels.count(1)} h1"]
    for above, below in zip([0, *levels], levels):
        if below > above + 1:
            found.append(f"an h{below} follows an h{above}")
    if len(read.all("main")) != 1:
        found.append(f"has {len(read.all('main'))} main")
    if any("aria-label" not in nav and "aria-labelledby" not in nav for nav in read.all("nav")):
        found.append("a nav has no name")
    if not is_card and not any(meta.get("name") == "viewport" for meta in read.all("meta")):
        found.append("has no viewport")
    return found


def table_faults(text):
    """Every table has header cells."""
    tables = re.findall(r"<table\b.*?</table>", text, re.S)
    bare = [table for table in tables if "<th" not in table]
    return [f"a table has no header cell: {bare[0][:120]}"] if bare else []
