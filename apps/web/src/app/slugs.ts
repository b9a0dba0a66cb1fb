import type { InEachLang, Lang } from '../texts/index.ts'

/** The address of each page in each language. A page is named by its French address. */
const slugs: Readonly<Record<string, InEachLang<string>>> = {
  '/orientation': {
    fr: '/orientation',
    nl: '/orientatie',
    de: '/orientierung',
    en: '/orientation',
  },
  '/voies': { fr: '/voies', nl: '/wegen', de: '/wege', en: '/ways' },
  '/delai': { fr: '/delai', nl: '/termijn', de: '/frist', en: '/time-limit' },
  '/ordre-de-quitter': {
    fr: '/ordre-de-quitter',
    nl: '/bevel-om-te-vertrekken',
    de: '/anweisung-zur-ausreise',
    en: '/order-to-leave',
  },
  '/redevance': { fr: '/redevance', nl: '/retributie', de: '/gebuehr', en: '/fee' },
  '/court-sejour': {
    fr: '/court-sejour',
    nl: '/kort-verblijf',
    de: '/kurzaufenthalt',
    en: '/short-stay',
  },
  '/visite': { fr: '/visite', nl: '/bezoek', de: '/besuch', en: '/visit' },
  '/citoyens-union': {
    fr: '/citoyens-union',
    nl: '/burgers-van-de-unie',
    de: '/unionsbuerger',
    en: '/union-citizens',
  },
  '/sejour-illimite': {
    fr: '/sejour-illimite',
    nl: '/onbeperkt-verblijf',
    de: '/unbegrenzter-aufenthalt',
    en: '/unlimited-stay',
  },
  '/article-9bis': {
    fr: '/article-9bis',
    nl: '/artikel-9bis',
    de: '/artikel-9bis',
    en: '/article-9bis',
  },
  '/autorites': { fr: '/autorites', nl: '/overheden', de: '/behoerden', en: '/authorities' },
  '/lexique': { fr: '/lexique', nl: '/woordenlijst', de: '/woerter', en: '/lexicon' },
  '/papiers': { fr: '/papiers', nl: '/papieren', de: '/papiere', en: '/papers' },
  '/actes': { fr: '/actes', nl: '/akten', de: '/schriftstuecke', en: '/acts' },
  '/registres': { fr: '/registres', nl: '/registers', de: '/register', en: '/registers' },
  '/parcours-du-dossier': {
    fr: '/parcours-du-dossier',
    nl: '/traject-van-het-dossier',
    de: '/weg-der-akte',
    en: '/way-of-the-file',
  },
  '/sources': { fr: '/sources', nl: '/bronnen', de: '/quellen', en: '/sources' },
  '/changements': {
    fr: '/changements',
    nl: '/veranderingen',
    de: '/aenderungen',
    en: '/changes',
  },
  '/confirmation': {
    fr: '/confirmation',
    nl: '/bevestiging',
    de: '/bestaetigung',
    en: '/confirmation',
  },
  '/contradictions': {
    fr: '/contradictions',
    nl: '/tegenstrijdigheden',
    de: '/widersprueche',
    en: '/contradictions',
  },
  '/connexion': { fr: '/connexion', nl: '/aanmelden', de: '/anmelden', en: '/sign-in' },
  '/deconnexion': { fr: '/deconnexion', nl: '/afmelden', de: '/abmelden', en: '/sign-out' },
  '/second-facteur': {
    fr: '/second-facteur',
    nl: '/tweede-factor',
    de: '/zweiter-faktor',
    en: '/second-factor',
  },
  '/authentificateur': {
    fr: '/authentificateur',
    nl: '/authenticator',
    de: '/authenticator',
    en: '/authenticator',
  },
  '/mot-de-passe-oublie': {
    fr: '/mot-de-passe-oublie',
    nl: '/wachtwoord-vergeten',
    de: '/passwort-vergessen',
    en: '/forgotten-password',
  },
  '/nouveau-mot-de-passe': {
    fr: '/nouveau-mot-de-passe',
    nl: '/nieuw-wachtwoord',
    de: '/neues-passwort',
    en: '/new-password',
  },
  '/adresse-confirmee': {
    fr: '/adresse-confirmee',
    nl: '/adres-bevestigd',
    de: '/adresse-bestaetigt',
    en: '/address-confirmed',
  },
  '/invitation': { fr: '/invitation', nl: '/uitnodiging', de: '/einladung', en: '/invitation' },
  '/choisir-organisation': {
    fr: '/choisir-organisation',
    nl: '/organisatie-kiezen',
    de: '/organisation-waehlen',
    en: '/choose-organisation',
  },
  '/compte': { fr: '/compte', nl: '/account', de: '/konto', en: '/account' },
  '/mon-organisation': {
    fr: '/mon-organisation',
    nl: '/mijn-organisatie',
    de: '/mon-organisation',
    en: '/mon-organisation',
  },
  '/mon-dossier': { fr: '/mon-dossier', nl: '/mijn-dossier', de: '/meine-akte', en: '/my-file' },
  '/mon-dossier-ouvert': {
    fr: '/mon-dossier-ouvert',
    nl: '/mijn-dossier-open',
    de: '/meine-akte-offen',
    en: '/my-file-open',
  },
  '/mon-espace': { fr: '/mon-espace', nl: '/mijn-ruimte', de: '/mein-bereich', en: '/my-space' },
  '/premier-compte': {
    fr: '/premier-compte',
    nl: '/eerste-account',
    de: '/erstes-konto',
    en: '/first-account',
  },
  '/a-propos': { fr: '/a-propos', nl: '/over', de: '/ueber', en: '/about' },
  '/composants': { fr: '/composants', nl: '/componenten', de: '/bausteine', en: '/components' },
}

/**
 * Address of a page in one language: "/nl/termijn" for "/delai". What follows the name of the page
 * (a step, a query) is kept.
 */
export function addressOf(lang: Lang, path: string): string {
  const { name, rest } = split(path)
  return `/${lang}${slugs[name]?.[lang] ?? name}${rest}`
}

/** The page behind an address in any language, and what follows: "/termijn/x" is "/delai" and "/x". */
export function pageAt(address: string): { readonly path: string; readonly rest: string } {
  const { name, rest } = split(address)
  const found = Object.entries(slugs).find(([, each]) => Object.values(each).includes(name))
  return { path: found?.[0] ?? name, rest }
}

function split(path: string): { name: string; rest: string } {
  const end = path.slice(1).search(/[/?#]/)
  return end === -1
    ? { name: path, rest: '' }
    : { name: path.slice(0, end + 1), rest: path.slice(end + 1) }
}
