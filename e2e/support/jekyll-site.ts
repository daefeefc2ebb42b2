import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What Debian's Jekyll is called. */
const JEKYLL = "jekyll";

/** Whether there is one on this machine. */
export function hasJekyll(): boolean {
  try {
    execFileSync(JEKYLL, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/**
 * A figure as a theme like al-folio's makes one of its include: alt and caption are printed as they come, WebP is always
 * offered beside the picture, and a file ending is taken away wherever it stands in the path.
 */
const FIGURE = `{%- assign base = include.path | remove: ".jpg" | remove: ".jpeg" | remove: ".png" | remove: ".tiff" | remove: ".gif" -%}
<figure{% if include.slot %} slot="{{ include.slot }}"{% endif %}>
  <picture>

    {% if site.imagemagick.enabled -%}
    <source class="responsive-img-srcset" type="image/webp" sizes="{{ include.sizes | default: '95vw' }}"
      srcset="{% for width in site.imagemagick.widths %}{{ base | relative_url }}-{{ width }}.webp {{ width }}w,{% endfor %}" />
    {%- endif %}
    <img
      src="{{ include.path | relative_url }}"
      {% if include.class %}class="{{ include.class }}"{% endif %}
      width="{{ include.width | default: '100%' }}"
      height="{{ include.height | default: 'auto' }}"
      {% if include.max-width %}style="max-width: {{ include.max-width }}"{% endif %}
      {% if include.alt %}alt="{{ include.alt }}"{% endif %}
      {% if include.title %}title="{{ include.title }}"{% endif %}
      {% if include.zoomable %}data-zoomable{% endif %}
      loading="{{ include.loading | default: 'lazy' }}"
      onerror="this.onerror=null; $('.responsive-img-srcset').remove();"
    />

  </picture>

  {% if include.caption %}<figcaption class="caption">{{ include.caption }}</figcaption>{% endif %}
</figure>
`;

/** The files of a small site that shows posts as al-folio's theme does. */
export const JEKYLL_SITE: Readonly<Record<string, string>> = {
  "_config.yml": `title: A site
timezone: Europe/London
permalink: /:title/
future: true
imagemagick:
  enabled: true
  widths: [480, 800, 1400]
`,
  ".gitignore": "_site\n.jekyll-cache\n",
  "_includes/figure.liquid": FIGURE,
  "_layouts/post.html":
    "<!doctype html><title>{{ page.title }}</title><article>{{ content }}</article>\n",
};

/** Builds the site that lies in a folder, and gives what reads a file of it. */
export function buildSite(folder: string): (path: string) => Buffer {
  execFileSync(JEKYLL, ["build", "--quiet", "--strict_front_matter", "--disable-disk-cache"], {
    cwd: folder,
    env: { ...process.env, LANG: "C.UTF-8", JEKYLL_ENV: "production" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  return (path) => readFileSync(join(folder, "_site", path));
}
