/** Addresses of the files of the layout. The font addresses are repeated in `fonts.css`. */
export const assetHrefs = {
  styles: '/assets/sejour.css',
  /** What only the desk needs, after the styles of every page. */
  desk: '/assets/desk.css',
  /** What only the acts without an account need. */
  acts: '/assets/acts.css',
  icon: '/assets/icon.svg',
  sans: '/assets/source-sans-3.woff2',
  sansExtended: '/assets/source-sans-3-ext.woff2',
  serif: '/assets/source-serif-4.woff2',
  serifExtended: '/assets/source-serif-4-ext.woff2',
} as const
