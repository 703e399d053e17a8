"""A browser without a window, driven over the W3C WebDriver protocol by chromedriver, with the standard library alone."""
import base64
import json
import re
import shutil
import subprocess
import sys
import urllib.error
import urllib.request

BROWSERS = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
FLAGS = ("--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--force-device-scale-factor=1",
         "--hide-scrollbars", "--disable-background-networking", "--disable-component-update", "--disable-extensions")
# In inches.
PAPERS = {"a4": (8.27, 11.69), "letter": (8.5, 11)}


class Browser:
    """One session; what it is asked to show are files."""

    def __init__(self, folder):
        browser, driver = next(filter(shutil.which, BROWSERS), None), shutil.which("chromedriver")
        if not browser or not driver:
            sys.exit("scripts/judges/browser.py: Chromium and its chromedriver are needed; scripts/setup knows their packages")
        self.driver = subprocess.Popen([driver, "--port=0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.session = None
        for line in self.driver.stdout:
            if found := re.search(r"started successfully on port (\d+)", line):
                self.place = f"http://127.0.0.1:{found.group(1)}/session"
                break
        else:
            sys.exit("scripts/judges/browser.py: chromedriver does not start")
        options = {"binary": shutil.which(browser), "args": [*FLAGS, f"--user-data-dir={folder}"]}
        self.session = self.say("", {"capabilities": {"alwaysMatch": {
            "goog:chromeOptions": options, "goog:loggingPrefs": {"browser": "ALL", "performance": "ALL"},
            "timeouts": {"script": 120000, "pageLoad": 60000}}}})["sessionId"]

    def say(self, path, body, method="POST"):
        """What chromedriver answers."""
        place = f"{self.place}/{self.session}{path}" if self.session else self.place
        data = json.dumps(body).encode() if method == "POST" else None
        request = urllib.request.Request(place, data, {"Content-Type": "application/json"}, method=method)
        try:
            with urllib.request.urlopen(request, timeout=180) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            raise RuntimeError(f"{path}: {json.load(error)['value']['message'][:500]}") from None

    def protocol(self, command, **parameters):
        """A command of Chromium's own protocol."""
        return self.say("/goog/cdp/execute", {"cmd": command, "params": parameters})

    def look(self, width, scheme):
        """Makes the window that wide, for somebody who prefers a light or a dark scheme."""
        self.protocol("Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1, mobile=False)
        self.protocol("Emulation.setEmulatedMedia", media="", features=[{"name": "prefers-color-scheme", "value": scheme}])

    def show(self, path):
        """Loads a file; what was loaded for it and what the console said."""
        self.log("performance"), self.log("browser")
        self.say("/url", {"url": f"file://{path}"})
        sent = [json.loads(line["message"])["message"] for line in self.log("performance")]
        loaded = [each["params"]["request"]["url"] for each in sent if each["method"] == "Network.requestWillBeSent"]
        return loaded, [line["message"] for line in self.log("browser")]

    def log(self, kind):
        """What was said since it was asked for last."""
        return self.say("/se/log", {"type": kind})

    def script(self, text, *arguments):
        """What a function's body returns, in the page."""
        return self.say("/execute/sync", {"script": text, "args": list(arguments)})

    def paper(self, size="letter"):
        """The page as PDF."""
        width, height = PAPERS[size]
        return base64.b64decode(self.protocol("Page.printToPDF", printBackground=True, preferCSSPageSize=True, paperWidth=width,
                                              paperHeight=height)["data"])

    def close(self):
        """Ends the browser and its driver."""
        try:
            self.say("", None, method="DELETE")
        finally:
            self.driver.terminate()
            self.driver.wait(timeout=30)
