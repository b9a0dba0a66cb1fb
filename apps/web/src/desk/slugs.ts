/** The desk is in two languages; the two others lead to French. */
export const deskLangs = ['fr', 'nl'] as const

export type DeskLang = (typeof deskLangs)[number]

/** One value for each language of the desk. */
export type InDeskLangs<Value> = { readonly [lang in DeskLang]: Value }

const ROOT: InDeskLangs<string> = { fr: '/fr/bureau', nl: '/nl/balie' }

/**
 * Every page of the desk with its address after the root. `:case` and the like are filled by
 * `deskHref`. A new page is one line here.
 */
const deskPages = {
  dashboard: { fr: '', nl: '' },
  agenda: { fr: '/agenda', nl: '/agenda' },
  search: { fr: '/recherche', nl: '/zoeken' },
  cases: { fr: '/dossiers', nl: '/dossiers' },
  intake: { fr: '/dossiers/nouveau', nl: '/dossiers/nieuw' },
  takeOver: { fr: '/dossiers/reprendre', nl: '/dossiers/overnemen' },
  interview: { fr: '/dossiers/entretien', nl: '/dossiers/gesprek' },
  interviewStep: { fr: '/dossiers/:case/entretien/:step', nl: '/dossiers/:case/gesprek/:step' },
  case: { fr: '/dossiers/:case', nl: '/dossiers/:case' },
  people: { fr: '/dossiers/:case/personnes', nl: '/dossiers/:case/personen' },
  person: { fr: '/dossiers/:case/personnes/:person', nl: '/dossiers/:case/personen/:person' },
  facts: { fr: '/dossiers/:case/renseignements', nl: '/dossiers/:case/gegevens' },
  arguments: { fr: '/dossiers/:case/arguments', nl: '/dossiers/:case/argumenten' },
  exhibits: { fr: '/dossiers/:case/pieces', nl: '/dossiers/:case/stukken' },
  exhibitsAdd: { fr: '/dossiers/:case/pieces/ajouter', nl: '/dossiers/:case/stukken/toevoegen' },
  exhibitsCoverage: {
    fr: '/dossiers/:case/pieces/couverture',
    nl: '/dossiers/:case/stukken/dekking',
  },
  exhibitsPresence: {
    fr: '/dossiers/:case/pieces/presence',
    nl: '/dossiers/:case/stukken/aanwezigheid',
  },
  exhibitsMatrix: { fr: '/dossiers/:case/pieces/tableau', nl: '/dossiers/:case/stukken/tabel' },
  exhibitsBundle: { fr: '/dossiers/:case/pieces/liasse', nl: '/dossiers/:case/stukken/bundel' },
  exhibitsBundleFile: {
    fr: '/dossiers/:case/pieces/liasse/volume',
    nl: '/dossiers/:case/stukken/bundel/deel',
  },
  exhibit: { fr: '/dossiers/:case/pieces/:exhibit', nl: '/dossiers/:case/stukken/:exhibit' },
  exhibitFile: {
    fr: '/dossiers/:case/pieces/:exhibit/fichier',
    nl: '/dossiers/:case/stukken/:exhibit/bestand',
  },
  exhibitMail: {
    fr: '/dossiers/:case/pieces/:exhibit/courriel',
    nl: '/dossiers/:case/stukken/:exhibit/mail',
  },
  exhibitZone: {
    fr: '/dossiers/:case/pieces/:exhibit/zone',
    nl: '/dossiers/:case/stukken/:exhibit/zone',
  },
  acts: { fr: '/dossiers/:case/actes', nl: '/dossiers/:case/akten' },
  act: { fr: '/dossiers/:case/actes/:act', nl: '/dossiers/:case/akten/:act' },
  actFile: {
    fr: '/dossiers/:case/actes/:act/fichier/:sha256',
    nl: '/dossiers/:case/akten/:act/bestand/:sha256',
  },
  sheet: { fr: '/dossiers/:case/fiches/:about', nl: '/dossiers/:case/bladen/:about' },
  check: { fr: '/dossiers/:case/controle', nl: '/dossiers/:case/controle' },
  caseAgenda: { fr: '/dossiers/:case/agenda', nl: '/dossiers/:case/agenda' },
  chain: { fr: '/dossiers/:case/parcours', nl: '/dossiers/:case/traject' },
  notifications: { fr: '/dossiers/:case/notifications', nl: '/dossiers/:case/kennisgevingen' },
  remedies: { fr: '/dossiers/:case/recours', nl: '/dossiers/:case/beroepen' },
  union: { fr: '/dossiers/:case/union', nl: '/dossiers/:case/unie' },
  titles: { fr: '/dossiers/:case/titres', nl: '/dossiers/:case/titels' },
  parcels: { fr: '/dossiers/:case/envois', nl: '/dossiers/:case/zendingen' },
  counter: { fr: '/dossiers/:case/guichet', nl: '/dossiers/:case/loket' },
  earlier: { fr: '/dossiers/:case/procedures', nl: '/dossiers/:case/procedures' },
  examination: { fr: '/dossiers/:case/examen', nl: '/dossiers/:case/onderzoek' },
  ruling: { fr: '/dossiers/:case/decision', nl: '/dossiers/:case/beslissing' },
  notes: { fr: '/dossiers/:case/notes', nl: '/dossiers/:case/notities' },
  tasks: { fr: '/dossiers/:case/taches', nl: '/dossiers/:case/taken' },
  history: { fr: '/dossiers/:case/histoire', nl: '/dossiers/:case/geschiedenis' },
  readLog: { fr: '/dossiers/:case/lectures', nl: '/dossiers/:case/inzages' },
  share: { fr: '/dossiers/:case/partage', nl: '/dossiers/:case/delen' },
  exportCase: { fr: '/dossiers/:case/export', nl: '/dossiers/:case/export' },
  exportCaseFile: { fr: '/dossiers/:case/export/archive', nl: '/dossiers/:case/export/archief' },
  inbox: { fr: '/courrier', nl: '/post' },
  register: { fr: '/enregistrer', nl: '/registreren' },
  notificationLog: { fr: '/notifications', nl: '/kennisgevingen' },
  registers: { fr: '/registres', nl: '/registers' },
  exports: { fr: '/exporter', nl: '/exporteren' },
  exportList: { fr: '/exporter/liste', nl: '/exporteren/lijst' },
  exportAllFile: { fr: '/exporter/tout', nl: '/exporteren/alles' },
  imports: { fr: '/reprendre', nl: '/overnemen' },
  importArchiveAdd: { fr: '/reprendre/archive', nl: '/overnemen/archief' },
  importArchive: { fr: '/reprendre/archive/:token', nl: '/overnemen/archief/:token' },
  importListAdd: { fr: '/reprendre/liste', nl: '/overnemen/lijst' },
  textPacks: { fr: '/textes-officiels', nl: '/officiele-teksten' },
  textPacksAdd: { fr: '/textes-officiels/charger', nl: '/officiele-teksten/laden' },
  textPackOurs: { fr: '/textes-officiels/modele', nl: '/officiele-teksten/model' },
  importList: { fr: '/reprendre/liste/:token', nl: '/overnemen/lijst/:token' },
} as const satisfies { readonly [page: string]: InDeskLangs<string> }

export type DeskPageId = keyof typeof deskPages

const FILE_TABS = ['case', 'people', 'facts', 'arguments', 'exhibits', 'acts', 'check'] as const
const HOUSE_TABS = ['notes', 'tasks', 'history', 'readLog'] as const

/**
 * The tabs of a case for each kind of organisation, in their order: what the file holds, the way that
 * it goes, what stays in the house.
 */
export const TABS_OF = {
  counsel: [
    FILE_TABS,
    ['chain', 'caseAgenda', 'notifications', 'remedies', 'union', 'titles', 'parcels'],
    [...HOUSE_TABS, 'share', 'exportCase'],
  ],
  commune: [
    ['case', 'people', 'exhibits', 'acts'],
    ['chain', 'counter', 'union', 'titles', 'notifications', 'parcels', 'caseAgenda'],
    [...HOUSE_TABS, 'share', 'exportCase'],
  ],
  office: [
    ['case', 'people', 'facts', 'exhibits', 'acts'],
    ['chain', 'earlier', 'examination', 'ruling', 'notifications', 'remedies', 'titles', 'parcels'],
    ['caseAgenda', ...HOUSE_TABS, 'exportCase'],
  ],
} as const satisfies {
  readonly [kind in 'counsel' | 'commune' | 'office']: readonly (readonly DeskPageId[])[]
}

export type CaseTab = (typeof TABS_OF)[keyof typeof TABS_OF][number][number]

/** What stands at the top of every page, for each kind of organisation. */
export const NAV_OF = {
  counsel: ['agenda', 'cases', 'inbox', 'intake'],
  commune: ['cases', 'inbox', 'register', 'notificationLog', 'registers', 'agenda'],
  office: ['cases', 'inbox', 'intake', 'agenda'],
} as const satisfies { readonly [kind in keyof typeof TABS_OF]: readonly DeskPageId[] }

/** A desk is that of one of these. */
export type DeskKind = keyof typeof TABS_OF

/** Fills the places of an address: `{ case: '…' }`. */
export type Places = { readonly [place: string]: string }

/** The pattern of the route of a page: "/fr/bureau/dossiers/:case". */
export function deskRoute(lang: DeskLang, page: DeskPageId): string {
  return ROOT[lang] + deskPages[page][lang]
}

/** Address of a page: "/nl/balie/dossiers/7f…/taken". */
export function deskHref(lang: DeskLang, page: DeskPageId, places: Places = {}): string {
  return deskRoute(lang, page).replaceAll(/:(\w+)/g, (_, place: string) =>
    encodeURIComponent(places[place] ?? ''),
  )
}
