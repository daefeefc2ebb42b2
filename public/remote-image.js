// Shows one remote picture that the reader allowed. The frame is sandboxed, so this page has an origin of its own; it
// takes the address from its hash and tells its parent the picture's natural size, or that it could not be loaded.
const address = decodeURIComponent(location.hash.slice(1));
const allowed = URL.canParse(address) && ["https:", "http:"].includes(new URL(address).protocol);
const tell = (message) => parent.postMessage({ galley: "remote-image", ...message }, "*");

if (allowed) {
  const image = new Image();
  image.alt = "";
  image.referrerPolicy = "no-referrer";
  image.addEventListener("load", () =>
    tell({ width: image.naturalWidth, height: image.naturalHeight }),
  );
  image.addEventListener("error", () => tell({ failed: true }));
  image.src = address;
  document.body.append(image);
} else {
  tell({ failed: true });
}
