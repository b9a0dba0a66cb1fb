import type { Lang } from './lang.ts'

type NotFrench = Exclude<Lang, 'fr'>

/** An authority as the rules name it, in French, said in one language; French where none is known. */
export function sayAuthority(authority: string, lang: Lang): string {
  return (lang === 'fr' ? undefined : AUTHORITIES.get(authority)?.[lang]) ?? authority
}

const AUTHORITIES: ReadonlyMap<string, { readonly [lang in NotFrench]: string }> = new Map([
  [
    'Office des étrangers',
    { nl: 'Dienst Vreemdelingenzaken', de: 'Ausländeramt', en: 'Immigration Office' },
  ],
  [
    'Conseil du contentieux des étrangers',
    {
      nl: 'Raad voor Vreemdelingenbetwistingen',
      de: 'Rat für Ausländerstreitsachen',
      en: 'Council for Alien Law Litigation',
    },
  ],
])
