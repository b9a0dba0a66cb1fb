import type { InEachLang } from '@sejour/answers/say'
import type { Why } from './index.ts'

type VerifyTexts = {
  readonly proved: string
  readonly notProved: string
  readonly events: (count: number) => string
  readonly withheld: (count: number) => string
  readonly files: (count: number) => string
  readonly head: string
  readonly sameHead: string
  readonly noteHead: string
  readonly why: { readonly [why in Why]: string }
  readonly at: (place: number) => string
  readonly path: (path: string) => string
}

export const verifyTexts: InEachLang<VerifyTexts> = {
  fr: {
    proved:
      'Prouvé : l’histoire est entière jusqu’à son dernier événement, et rien n’y a été changé.',
    notProved: 'Pas prouvé : ne vous fiez pas à cette archive telle quelle.',
    events: (n) => `${n} ${n < 2 ? 'événement, lié' : 'événements, chacun lié'} au précédent`,
    withheld: (n) =>
      `${n} ${n < 2 ? 'note retenue : elle reste dans la chaîne, son texte n’y est pas' : 'notes retenues : elles restent dans la chaîne, leur texte n’y est pas'}`,
    files: (n) =>
      `${n} ${n < 2 ? 'pièce, identique' : 'pièces, identiques'} à ce qui a été enregistré`,
    head: 'Empreinte du dernier événement',
    sameHead: 'C’est l’empreinte que vous aviez notée : rien n’a été coupé à la fin.',
    noteHead:
      'Notez-la ailleurs : donnée après l’archive, elle prouve aussi que rien n’a été coupé à la fin.',
    why: {
      'not-an-archive': 'Le fichier n’est pas une archive ZIP, ou il est abîmé.',
      'too-large': 'L’archive contient bien plus que ce qu’un dossier peut contenir.',
      encrypted: 'L’archive est protégée par un mot de passe : ouvrez-la d’abord.',
      'two-files-of-one-name': 'Deux fichiers y portent le même nom : lequel compte n’est pas sûr.',
      'no-case': 'L’archive ne contient pas de dossier de Sejour (dossier.json).',
      'not-json': 'dossier.json n’est pas du JSON.',
      'newer-format':
        'L’archive vient d’une version plus récente : vérifiez-la avec cette version-là.',
      'unknown-event': 'Un événement est d’une sorte que cette version ne connaît pas.',
      'piece-missing': 'Une pièce enregistrée dans l’histoire n’est pas dans l’archive.',
      'piece-changed': 'Une pièce n’est pas celle qui a été enregistrée.',
      'chain-shape': 'Un événement n’a pas la forme attendue.',
      'chain-version': 'Un événement manque, ou n’est pas à sa place.',
      'chain-time': 'Un événement est daté d’avant celui qui le précède.',
      'chain-event': 'Le contenu d’un événement a été changé.',
      'chain-hash': 'Un événement n’est plus lié à celui qui le précède.',
      'chain-head': 'La fin de l’histoire n’est pas celle que l’archive annonce.',
      'other-head':
        'L’archive est cohérente, mais sa dernière empreinte n’est pas celle que vous avez donnée : c’est un autre état du dossier, ou sa fin a été coupée.',
    },
    at: (n) => `Premier événement fautif : le ${n}${n === 1 ? 'er' : 'e'}.`,
    path: (path) => `Pièce : ${path}`,
  },
  nl: {
    proved:
      'Bewezen: de geschiedenis is volledig tot haar laatste gebeurtenis, en niets erin is veranderd.',
    notProved: 'Niet bewezen: vertrouw niet op dit archief zoals het is.',
    events: (n) =>
      `${n} ${n === 1 ? 'gebeurtenis' : 'gebeurtenissen, elk verbonden met de vorige'}`,
    withheld: (n) =>
      `${n} ${n === 1 ? 'achtergehouden notitie: zij blijft in de keten, haar tekst niet' : 'achtergehouden notities: zij blijven in de keten, hun tekst niet'}`,
    files: (n) => `${n} ${n === 1 ? 'stuk, gelijk' : 'stukken, gelijk'} aan wat is geregistreerd`,
    head: 'Vingerafdruk van de laatste gebeurtenis',
    sameHead: 'Het is de vingerafdruk die u had genoteerd: aan het einde is niets afgeknipt.',
    noteHead:
      'Noteer hem elders: na het archief opgegeven, bewijst hij ook dat aan het einde niets is afgeknipt.',
    why: {
      'not-an-archive': 'Het bestand is geen ZIP-archief, of het is beschadigd.',
      'too-large': 'Het archief bevat veel meer dan een dossier kan bevatten.',
      encrypted: 'Het archief is met een wachtwoord beveiligd: open het eerst.',
      'two-files-of-one-name': 'Twee bestanden dragen er dezelfde naam: welk telt, is niet zeker.',
      'no-case': 'Het archief bevat geen dossier van Sejour (dossier.json).',
      'not-json': 'dossier.json is geen JSON.',
      'newer-format': 'Het archief komt van een recentere versie: controleer het met die versie.',
      'unknown-event': 'Een gebeurtenis is van een soort die deze versie niet kent.',
      'piece-missing': 'Een stuk dat in de geschiedenis staat, zit niet in het archief.',
      'piece-changed': 'Een stuk is niet datgene wat is geregistreerd.',
      'chain-shape': 'Een gebeurtenis heeft niet de verwachte vorm.',
      'chain-version': 'Een gebeurtenis ontbreekt, of staat niet op haar plaats.',
      'chain-time': 'Een gebeurtenis is gedateerd vóór die welke eraan voorafgaat.',
      'chain-event': 'De inhoud van een gebeurtenis is veranderd.',
      'chain-hash': 'Een gebeurtenis is niet meer verbonden met de vorige.',
      'chain-head': 'Het einde van de geschiedenis is niet dat wat het archief aankondigt.',
      'other-head':
        'Het archief klopt, maar zijn laatste vingerafdruk is niet die welke u gaf: het is een andere stand van het dossier, of het einde is afgeknipt.',
    },
    at: (n) => `Eerste foute gebeurtenis: nummer ${n}.`,
    path: (path) => `Stuk: ${path}`,
  },
  de: {
    proved:
      'Bewiesen: Die Geschichte ist vollständig bis zu ihrem letzten Ereignis, und nichts darin wurde geändert.',
    notProved: 'Nicht bewiesen: Verlassen Sie sich nicht auf dieses Archiv, wie es ist.',
    events: (n) => `${n} ${n === 1 ? 'Ereignis' : 'Ereignisse, jedes an das vorige gebunden'}`,
    withheld: (n) =>
      `${n} ${n === 1 ? 'zurückgehaltene Notiz: Sie bleibt in der Kette, ihr Text nicht' : 'zurückgehaltene Notizen: Sie bleiben in der Kette, ihr Text nicht'}`,
    files: (n) =>
      `${n} ${n === 1 ? 'Aktenstück, gleich' : 'Aktenstücke, gleich'} dem, was erfasst wurde`,
    head: 'Fingerabdruck des letzten Ereignisses',
    sameHead:
      'Es ist der Fingerabdruck, den Sie notiert hatten: Am Ende wurde nichts abgeschnitten.',
    noteHead:
      'Notieren Sie ihn anderswo: Nach dem Archiv angegeben, beweist er auch, dass am Ende nichts abgeschnitten wurde.',
    why: {
      'not-an-archive': 'Die Datei ist kein ZIP-Archiv, oder sie ist beschädigt.',
      'too-large': 'Das Archiv enthält weit mehr, als eine Akte enthalten kann.',
      encrypted: 'Das Archiv ist mit einem Passwort geschützt: Öffnen Sie es zuerst.',
      'two-files-of-one-name':
        'Zwei Dateien tragen denselben Namen: Welche gilt, ist nicht sicher.',
      'no-case': 'Das Archiv enthält keine Akte von Sejour (dossier.json).',
      'not-json': 'dossier.json ist kein JSON.',
      'newer-format':
        'Das Archiv stammt von einer neueren Version: Prüfen Sie es mit jener Version.',
      'unknown-event': 'Ein Ereignis ist von einer Art, die diese Version nicht kennt.',
      'piece-missing': 'Ein Aktenstück, das in der Geschichte steht, ist nicht im Archiv.',
      'piece-changed': 'Ein Aktenstück ist nicht das, was erfasst wurde.',
      'chain-shape': 'Ein Ereignis hat nicht die erwartete Form.',
      'chain-version': 'Ein Ereignis fehlt oder steht nicht an seinem Platz.',
      'chain-time': 'Ein Ereignis trägt ein früheres Datum als das vorige.',
      'chain-event': 'Der Inhalt eines Ereignisses wurde geändert.',
      'chain-hash': 'Ein Ereignis ist nicht mehr an das vorige gebunden.',
      'chain-head': 'Das Ende der Geschichte ist nicht das, was das Archiv ankündigt.',
      'other-head':
        'Das Archiv ist in sich stimmig, aber sein letzter Fingerabdruck ist nicht der, den Sie angegeben haben: Es ist ein anderer Stand der Akte, oder das Ende wurde abgeschnitten.',
    },
    at: (n) => `Erstes fehlerhaftes Ereignis: Nummer ${n}.`,
    path: (path) => `Aktenstück: ${path}`,
  },
  en: {
    proved: 'Proved: the history is whole up to its last event, and nothing in it was changed.',
    notProved: 'Not proved: do not rely on this archive as it stands.',
    events: (n) => `${n} ${n === 1 ? 'event' : 'events, each bound to the one before'}`,
    withheld: (n) =>
      `${n} ${n === 1 ? 'note withheld: it stays in the chain, its text does not' : 'notes withheld: they stay in the chain, their text does not'}`,
    files: (n) => `${n} ${n === 1 ? 'piece, the same' : 'pieces, the same'} as recorded`,
    head: 'Hash of the last event',
    sameHead: 'It is the hash that you noted: nothing was cut off at the end.',
    noteHead:
      'Note it elsewhere: given after the archive, it also proves that nothing was cut off at the end.',
    why: {
      'not-an-archive': 'The file is not a ZIP archive, or it is damaged.',
      'too-large': 'The archive holds far more than a case can hold.',
      encrypted: 'The archive is protected by a password: open it first.',
      'two-files-of-one-name': 'Two files in it bear one name: which one counts is not sure.',
      'no-case': 'The archive holds no case of Sejour (dossier.json).',
      'not-json': 'dossier.json is not JSON.',
      'newer-format': 'The archive comes from a later version: verify it with that version.',
      'unknown-event': 'An event is of a kind that this version does not know.',
      'piece-missing': 'A piece that the history records is not in the archive.',
      'piece-changed': 'A piece is not the one that was recorded.',
      'chain-shape': 'An event does not have the expected shape.',
      'chain-version': 'An event is missing, or is not in its place.',
      'chain-time': 'An event is dated before the one that precedes it.',
      'chain-event': 'The content of an event was changed.',
      'chain-hash': 'An event is no longer bound to the one before.',
      'chain-head': 'The end of the history is not the one that the archive announces.',
      'other-head':
        'The archive is consistent, but its last hash is not the one you gave: it is another state of the case, or its end was cut off.',
    },
    at: (n) => `First event that is wrong: number ${n}.`,
    path: (path) => `Piece: ${path}`,
  },
}
