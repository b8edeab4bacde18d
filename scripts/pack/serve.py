"""Serves the folder beside this file to this laptop alone, and opens the browser. Python 3, nothing else needed."""
import http.server
import os
import re
import sys
import webbrowser

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "app")
TYPES = {
    ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8",
    ".json": "application/json; charset=utf-8", ".geojson": "application/geo+json; charset=utf-8",
    ".webmanifest": "application/manifest+json; charset=utf-8", ".svg": "image/svg+xml", ".png": "image/png",
    ".woff": "font/woff", ".woff2": "font/woff2", ".ttf": "font/ttf", ".wasm": "application/wasm",
    ".pmtiles": "application/vnd.pmtiles", ".md": "text/markdown; charset=utf-8",
}


class Handler(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def __init__(self, *args):
        super().__init__(*args, directory=ROOT)

    def log_message(self, *args):
        pass

    def guess_type(self, path):
        return TYPES.get(os.path.splitext(path)[1].lower(), "application/octet-stream")

    def end_headers(self):
        self.send_header("Cache-Control", "no-cache")
        self.send_header("X-Content-Type-Options", "nosniff")
        super().end_headers()

    def list_directory(self, path):
        self.send_error(404)

    def do_GET(self):
        asked = re.match(r"bytes=(\d*)-(\d*)$", self.headers.get("Range", ""))
        path = self.translate_path(self.path)
        if not asked or asked.group(0) == "bytes=-" or not os.path.isfile(path):
            return super().do_GET()
        size = os.path.getsize(path)
        first, last = asked.groups()
        start = int(first) if first else max(0, size - int(last))
        end = min(int(last), size - 1) if first and last else size - 1
        if start > end:
            self.send_response(416)
            self.send_header("Content-Range", "bytes */%d" % size)
            self.send_header("Content-Length", "0")
            return self.end_headers()
        self.send_response(206)
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Content-Range", "bytes %d-%d/%d" % (start, end, size))
        self.send_header("Content-Length", str(end - start + 1))
        self.end_headers()
        with open(path, "rb") as file:
            file.seek(start)
            self.wfile.write(file.read(end - start + 1))


def listen():
    # The same port each time if it can be had: a browser keeps the shortlist by address.
    for port in list(range(8765, 8785)) + [0]:
        try:
            return http.server.ThreadingHTTPServer(("127.0.0.1", port), Handler)
        except OSError:
            continue
    sys.exit("No free port was found.")


server = listen()
url = "http://127.0.0.1:%d/" % server.server_address[1]
print("Hanoi Zones: %s" % url)
print("Đóng cửa sổ này (hoặc Ctrl+C) để dừng. / Close this window (or Ctrl+C) to stop.", flush=True)
if os.environ.get("HANOI_ZONES_NO_BROWSER") is None:
    webbrowser.open(url)
try:
    server.serve_forever()
except KeyboardInterrupt:
    pass
