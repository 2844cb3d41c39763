// The whole web as the browsers under test see it: a forward proxy that notes every request, and a TLS server behind it that serves
// the given pages under their real host names. Imports no browser; nothing leaves this machine.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import http from "node:http";
import https from "node:https";
import net from "node:net";
import { join } from "node:path";
import { findCommand } from "../../../tools/browsers.mjs";
import { temporaryFolder } from "./wait.mjs";

/**
 * Starts proxy and server for `pages` (a Map from address to HTML). Gives back
 * - `port`: of the proxy that a browser must be told to use;
 * - `requests`: what was asked since the last `forget()`, in order. Each request to a host with pages is one entry, "GET https://…".
 *   Hosts without pages are refused and stand there once: "CONNECT host", or "GET http://host:port/path" when it was not encrypted.
 *   "OPEN host" is the first connection to a host with pages;
 * - `serve(address, html)`, `forget()`, `close()`.
 */
export async function openWeb(pages) {
  const served = new Map(pages);
  const requests = [];
  const sockets = new Set();

  const answer = (scheme) => (request, response) => {
    const address = new URL(request.url, `${scheme}://${request.headers.host}`);
    if (hosts().has(address.hostname)) requests.push(`${request.method} ${address.href}`);
    else noteOnce(`${request.method} ${address.origin}${address.pathname}`);
    const html = served.get(address.href) ?? served.get(address.origin + address.pathname);
    response.writeHead(html === undefined ? 404 : 200, {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
    });
    response.end(html ?? "<!doctype html><title>Not found</title>");
  };

  // the browsers' own services try again a different number of times in every run
  const noteOnce = (request) => {
    if (!requests.includes(request)) requests.push(request);
  };
  const hosts = () => new Set([...served.keys()].map((address) => new URL(address).hostname));
  const server = https.createServer(makeCertificate([...hosts()]), answer("https"));
  const proxy = http.createServer(answer("http"));
  proxy.on("connect", (request, socket) => {
    const [host, port] = request.url.split(":");
    socket.on("error", () => socket.destroy());
    if (port === "443" && hosts().has(host)) {
      noteOnce(`OPEN ${host}`);
      joinTo(server.address().port, socket);
    } else {
      noteOnce(`CONNECT ${host}`);
      socket.end("HTTP/1.1 502 Not served here\r\n\r\n");
    }
  });

  for (const one of [server, proxy]) {
    one.on("connection", (socket) => {
      sockets.add(socket);
      socket.on("close", () => sockets.delete(socket));
    });
    await new Promise((resolve) => {
      one.listen(0, "127.0.0.1", resolve);
    });
  }
  return {
    port: proxy.address().port,
    requests,
    serve: (address, html) => served.set(address, html),
    forget: () => requests.splice(0),
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      proxy.close();
    },
  };
}

/** Lets a browser's connection end at a port of this machine. */
function joinTo(port, socket) {
  const tunnel = net.connect(port, "127.0.0.1", () => {
    socket.write("HTTP/1.1 200 Connected\r\n\r\n");
    tunnel.pipe(socket).pipe(tunnel);
  });
  tunnel.on("error", () => socket.destroy());
  tunnel.on("close", () => socket.destroy());
  socket.on("close", () => tunnel.destroy());
}

/** A self-signed certificate for the hosts; the browsers under test are told to accept it. */
function makeCertificate(hosts) {
  const folder = temporaryFolder("tls");
  const names = ["localhost", ...hosts].map((host) => `DNS:${host}`).join(",");
  const files = { key: join(folder, "key.pem"), cert: join(folder, "cert.pem") };
  const kind = ["-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"];
  const out = ["-keyout", files.key, "-out", files.cert, "-subj", "/CN=Laurel end-to-end tests"];
  execFileSync(findCommand("openssl"), ["req", ...kind, ...out, "-addext", `subjectAltName=${names}`], {
    stdio: "ignore",
  });
  return { key: readFileSync(files.key), cert: readFileSync(files.cert) };
}

/** What `more` has beyond `less`: requests counted, so that the same one asked twice instead of once shows. */
export function without(more, less) {
  const left = [...less];
  return more.filter((request) => {
    const at = left.indexOf(request);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
