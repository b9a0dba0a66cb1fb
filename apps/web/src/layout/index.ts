export { PageLayout } from './page-layout.tsx'
export type { PageLayoutProps } from './page-layout.tsx'
export { renderDocument } from './render-document.ts'
export { linkTerms } from './terms.ts'
