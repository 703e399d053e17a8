"""The template of the pages, broken in one way each: what the judge must say of it. One that is not broken shows that it can pass."""

FOLDED = "<details><summary>More</summary><p>these words were folded away</p></details>"
DRAWING = ('<svg viewBox="0 0 200 40" role="img" aria-label="two words" width="200" height="40">'
           '<text x="{}" y="20" font-size="12" fill="currentColor">first</text>'
           '<text x="{}" y="20" font-size="12" fill="currentColor">second</text></svg>')
GOOD = f"<main id=\"Content\" tabindex=\"-1\">\n{FOLDED}\n{DRAWING.format(10, 100)}\n"
MAIN = '<main id="Content" tabindex="-1">'

# name: (file, what stands there, what takes its place, what is said)
BROKEN = {
    "folded text and a drawing": ("page.html", MAIN, GOOD, None),
    "no language": ("page.html", ' lang="{{language}}"', "", "axe: html-has-lang"),
    "a block inside a paragraph's words": ("page.html", MAIN, MAIN + "<p><em><div>x</div></em></p>", "html: "),
    "a policy that lets pictures in": ("page.html", "img-src data:", "img-src *", "the policy is"),
    "a digest of another style": ("page.html", "{{{stylesheet}}}", "{{{stylesheet}}} ", "the console says"),
    "a style at an element": ("page.html", "<footer>", '<footer style="color: red">', "attribute style"),
    "a handler": ("page.html", "<footer>", '<footer onclick="1">', "attribute onclick"),
    "a script": ("page.html", "<footer>", "<script>window.ran = 1</script><footer>", "an element script"),
    "a script that may run": ("page.html", "default-src 'none'", "script-src 'unsafe-inline'\"><script>window.ran = 1</script><meta content=\"",
                              "a script ran"),
    "a link that acts": ("page.html", "<footer>", '<p><a href="java&#10;script:1">x</a></p><footer>', "a link to"),
    "a picture from elsewhere": ("page.html", "<footer>", '<img alt="" src="picture.png"><footer>', "would load"),
    "a picture that is loaded": ("page.html", "img-src data:", "img-src file:\"><meta><img alt=\"\" src=\"picture.png\"><meta content=\"",
                                 "loads file:"),
    "a link into nothing": ("page.html", 'href="#Content"', 'href="#content-of-this"', "no id content-of-this"),
    "an id twice": ("page.html", "<footer>", '<footer id="Content">', "the id Content stands 2 times"),
    "a second first heading": ("page.html", MAIN, f"{MAIN}<h1>x</h1>", "has 2 h1"),
    "a heading left out": ("page.html", "</main>", "<h2>x</h2><h4>y</h4></main>", "an h4 follows an h2"),
    "no main part": ("page.html", MAIN, "<main></main>" + MAIN, "has 2 main"),
    "a navigation without a name": ("page.html", "<footer>", "<nav><p>x</p></nav><footer>", "a nav has no name"),
    "a table without a head": ("page.html", "</main>", "<table><tr><td>x</td></tr></table></main>", "no header cell"),
    "far too much": ("page.html", "</main>", f"</main><!-- {'word ' * 60000} -->", "more than 300000"),
    "a page that is too wide": ("surefoot.css", "body {", "main {\n  min-width: 50rem;\n}\n\nbody {", "320 px: scrolls sideways"),
    "words too pale by day": ("surefoot.css", "--quiet: #565f68", "--quiet: #a0a0a0", "light: axe: color-contrast"),
    "words too dark by night": ("surefoot.css", "--quiet: #a4adb5", "--quiet: #4c4c4c", "dark: axe: color-contrast"),
    "a rule that nothing understands": ("surefoot.css", "overflow-wrap: break-word", "overflow-wrap: broken", "not understood: overflow-wrap: broken"),
    "words on words": ("page.html", MAIN, MAIN + DRAWING.format(10, 20), "words lie on each other"),
    "words beyond the edge": ("page.html", MAIN, MAIN + DRAWING.format(10, 190), "lies outside of its drawing"),
    "folded text that paper lacks": ("page.html", MAIN, MAIN + FOLDED.replace("<p>", '<p class="skip">'), "paper lacks"),
}
