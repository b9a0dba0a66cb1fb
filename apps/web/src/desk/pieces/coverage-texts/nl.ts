import type { Texts } from './index.ts'

export const nl: Texts = {
  title: 'Dekking',
  lead: 'Wat geen enkel stuk bewijst, wat nog tot niets dient en wat moet worden aangevuld. Niets hier is een oordeel over de afloop.',
  nothing:
    'Elk argument, elk gegeven en elke datum heeft minstens één stuk, en geen enkel stuk wacht nog op iets. Dat zegt niet dat die bewijzen volstaan: de overheid beoordeelt ze.',
  contents: 'Op deze pagina',
  validUntil: 'geldig tot en met',
  piece: 'Stuk',
  choose: 'Kies een stuk',
  link: 'Koppelen',
  linkThis: (label) => `Een stuk koppelen aan: ${label}`,
  translationWhy:
    'De overheid leest Nederlands, Frans en Duits. Voor de andere talen wordt een vertaling verwacht; dat ze ontbreekt, sluit op zichzelf niets af.',
  sections: {
    argument: {
      title: 'Argumenten zonder bewijs',
      why: 'Een argument dat enkel wordt beweerd, weegt weinig. Koppel het stuk dat het toont, of zoek het.',
      action: 'Openen',
    },
    fact: {
      title: 'Beweerde gegevens zonder stuk',
      why: 'Iemand heeft het gezegd; nog geen stuk toont het.',
      action: 'Openen',
    },
    entry: {
      title: 'Data van het dossier zonder bewijs',
      why: 'Een indiening, beslissing of kennisgeving waarvan niets de dag bewijst, kan een termijn doen verliezen.',
      action: 'Openen',
    },
    idle: {
      title: 'Stukken die nog tot niets dienen',
      why: 'Ze bewijzen geen argument, geen gegeven en geen aanwezigheid. Koppel ze, of trek ze in.',
      action: 'Zeggen wat het bewijst',
    },
    translation: {
      title: 'Ontbrekende vertalingen',
      why: 'Stukken in een taal die de overheid niet leest.',
      action: 'De vertaling noteren',
    },
    expired: {
      title: 'Vervallen stukken',
      why: 'Hun laatste dag van geldigheid is voorbij.',
      action: 'Bestand vervangen',
    },
    expiring: {
      title: 'Stukken die binnenkort vervallen',
      why: 'Hun geldigheid eindigt binnen drie maanden.',
      action: 'Stuk bekijken',
    },
    confidentialFiled: {
      title: 'Vertrouwelijk, maar al ingediend',
      why: 'Het bestuur heeft deze stukken: ze vertrouwelijk noemen, neemt ze niet terug.',
      action: 'Stuk bekijken',
    },
    withoutFile: {
      title: 'Stukken zonder bestand',
      why: 'Ze bestaan hier alleen door hun titel.',
      action: 'Een bestand toevoegen',
    },
    language: {
      title: 'Taal nog te zeggen',
      why: 'Zonder de taal weet men niet of een vertaling ontbreekt.',
      action: 'De taal zeggen',
    },
    confidential: {
      title: 'Vertrouwelijke stukken',
      why: 'Hier bewaard, nooit per vergissing ingediend.',
      action: 'Stuk bekijken',
    },
  },
}
