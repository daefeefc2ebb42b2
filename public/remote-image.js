// Shows one remote picture that the reader allowed. The frame is sandboxed, so this page has an origin of its own, and
// all that it is told is the address in its hash.
const address = decodeURIComponent(location.hash.slice(1));

if (URL.canParse(address) && ["https:", "http:"].includes(new URL(address).protocol)) {
  const image = new Image();
  image.alt = "";
  image.referrerPolicy = "no-referrer";
  image.src = address;
  document.body.append(image);
}
