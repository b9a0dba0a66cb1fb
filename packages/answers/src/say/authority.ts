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
  [
    'Commissaire général aux réfugiés et aux apatrides',
    {
      nl: 'Commissaris-generaal voor de Vluchtelingen en de Staatlozen',
      de: 'Generalkommissar für Flüchtlinge und Staatenlose',
      en: 'Commissioner General for Refugees and Stateless Persons',
    },
  ],
  [
    'médecin de l’Office des étrangers',
    {
      nl: 'arts van de Dienst Vreemdelingenzaken',
      de: 'Arzt des Ausländeramtes',
      en: 'doctor of the Immigration Office',
    },
  ],
  [
    'procureur du Roi ou auditeur du travail',
    {
      nl: 'procureur des Konings of arbeidsauditeur',
      de: 'Prokurator des Königs oder Arbeitsauditor',
      en: 'public prosecutor or labour prosecutor',
    },
  ],
  ['Région', { nl: 'Gewest', de: 'Region', en: 'Region' }],
  [
    'Région et Office des étrangers',
    {
      nl: 'Gewest en Dienst Vreemdelingenzaken',
      de: 'Region und Ausländeramt',
      en: 'Region and Immigration Office',
    },
  ],
  [
    'commune et Office des étrangers',
    {
      nl: 'gemeente en Dienst Vreemdelingenzaken',
      de: 'Gemeinde und Ausländeramt',
      en: 'commune and Immigration Office',
    },
  ],
])
