/** The words that Galley puts into the page of the site, where it cannot show what the site does. */
export interface SiteTexts {
  readonly contents: string;
  /** What stands in the place of Liquid, embedded things and other blocks, by their kind. */
  readonly source: (kind: string) => string;
  readonly rawHtml: string;
  /** Shows a picture of another host. */
  readonly showPicture: (host: string) => string;
  readonly zoom: (alt: string) => string;
  readonly closeZoom: string;
}
