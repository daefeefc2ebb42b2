import { expect, it } from "vitest";
import { picturesBelow } from "./pictures-below.ts";
import { memoryDisk } from "./testing/memory-disk.ts";

const { root } = memoryDisk({
  ".git/logo.png": "",
  "assets/img/1.PNG": "",
  "assets/img/a/b/2.jpeg": "",
  "assets/img/a/notes.txt": "",
  "assets/img/.trash/3.png": "",
  "assets/css/4.png": "",
  "node_modules/5.png": "",
  ".jekyll-cache/6.png": "",
});

it("the pictures below a folder are found, however deep, by paths from the root", async () => {
  expect(await picturesBelow(root, "assets/img")).toEqual([
    "assets/img/1.PNG",
    "assets/img/a/b/2.jpeg",
  ]);
});

it("what git and tools keep is left out of the whole, and a folder that is not there has none", async () => {
  expect(await picturesBelow(root, "")).toEqual([
    "assets/img/1.PNG",
    "assets/img/a/b/2.jpeg",
    "assets/css/4.png",
  ]);
  expect(await picturesBelow(root, "assets/photos")).toEqual([]);
});
