import { communeWords } from '../../parts/commune.ts'

export const words = {
  fr: {
    ...communeWords.fr,
    title: 'Document spécial de séjour',
    basis: 'Délivré en application de l’article 111 de l’arrêté royal du 8 octobre 1981.',
    lodged:
      'Le {day}, la personne désignée ci-dessus a introduit devant le Conseil du contentieux des étrangers {kind}.',
    roll: 'Numéro de rôle : {roll}',
    fullJurisdiction: 'un recours de pleine juridiction, selon la procédure ordinaire',
    annulment:
      'un recours en annulation contre une décision visée à l’article 39/79, § 1er, alinéa 2, de la loi du 15 décembre 1980',
    withdrawal:
      'un recours contre une décision à laquelle s’appliquent les articles 18, paragraphe 3, et 20, paragraphe 1er, de l’accord de retrait du Royaume-Uni',
    against: 'Décision attaquée : {decision}, notifiée le {day}.',
    remains:
      'Ce document ne vaut ni admission ni autorisation au séjour ; il permet à la personne de rester sur le territoire jusqu’à ce que le Conseil ait statué.',
    workTerm: 'Marché du travail',
    unlimited: 'illimité',
    limited: 'limité',
    no: 'non',
    notIdentity: 'Ce document n’est pas une preuve d’identité ni de nationalité.',
    validFirst: 'Valable du {from} au {until}.',
    validAgain:
      'Prolongé du {from} au {until}. Le document précédent était valable jusqu’au {previous}.',
    next: 'La personne se présente à la commune avant cette date si le Conseil n’a pas encore statué, avec la preuve que le recours est toujours pendant.',
    end: 'Ce document ne vaut plus dès que le Conseil a rejeté le recours.',
  },
  nl: {
    ...communeWords.nl,
    title: 'Bijzonder verblijfsdocument',
    basis:
      'Afgegeven met toepassing van artikel 111 van het koninklijk besluit van 8 oktober 1981.',
    lodged:
      'Op {day} heeft de hierboven genoemde persoon bij de Raad voor Vreemdelingenbetwistingen {kind} ingediend.',
    roll: 'Rolnummer: {roll}',
    fullJurisdiction: 'een beroep in volle rechtsmacht, volgens de gewone procedure',
    annulment:
      'een beroep tot nietigverklaring van een beslissing bedoeld in artikel 39/79, § 1, tweede lid, van de wet van 15 december 1980',
    withdrawal:
      'een beroep tegen een beslissing waarop de artikelen 18, lid 3, en 20, lid 1, van het terugtrekkingsakkoord met het Verenigd Koninkrijk van toepassing zijn',
    against: 'Bestreden beslissing: {decision}, ter kennis gebracht op {day}.',
    remains:
      'De persoon is noch toegelaten noch gemachtigd tot verblijf; hij mag op het grondgebied blijven in afwachting van de beslissing van de Raad.',
    workTerm: 'Arbeidsmarkt',
    unlimited: 'onbeperkt',
    limited: 'beperkt',
    no: 'nee',
    notIdentity: 'Dit document is geen bewijs van identiteit of nationaliteit.',
    validFirst: 'Geldig van {from} tot en met {until}.',
    validAgain:
      'Verlengd van {from} tot en met {until}. Het vorige document was geldig tot en met {previous}.',
    next: 'De persoon biedt zich vóór die datum bij de gemeente aan als de Raad nog geen uitspraak heeft gedaan, met het bewijs dat het beroep nog hangende is.',
    end: 'Dit document geldt niet meer zodra de Raad het beroep heeft verworpen.',
  },
  de: {
    ...communeWords.de,
    title: 'Besonderes Aufenthaltsdokument',
    basis: 'Ausgestellt in Anwendung von Artikel 111 des Königlichen Erlasses vom 8. Oktober 1981.',
    lodged:
      'Am {day} hat die vorstehend genannte Person beim Rat für Ausländerstreitsachen {kind} eingelegt.',
    roll: 'Listennummer: {roll}',
    fullJurisdiction:
      'eine Beschwerde mit voller Rechtsprechungsbefugnis nach dem gewöhnlichen Verfahren',
    annulment:
      'eine Nichtigkeitsbeschwerde gegen eine in Artikel 39/79 § 1 Absatz 2 des Gesetzes vom 15. Dezember 1980 erwähnte Entscheidung',
    withdrawal:
      'eine Beschwerde gegen eine Entscheidung, auf die Artikel 18 Absatz 3 und Artikel 20 Absatz 1 des Austrittsabkommens mit dem Vereinigten Königreich anwendbar sind',
    against: 'Angefochtene Entscheidung: {decision}, notifiziert am {day}.',
    remains:
      'Die Person ist weder zum Aufenthalt zugelassen, noch ist ihr der Aufenthalt erlaubt; sie darf bis zur Entscheidung des Rates im Staatsgebiet bleiben.',
    workTerm: 'Arbeitsmarkt',
    unlimited: 'unbegrenzt',
    limited: 'begrenzt',
    no: 'nein',
    notIdentity: 'Dieses Dokument ist kein Nachweis der Identität oder der Staatsangehörigkeit.',
    validFirst: 'Gültig vom {from} bis zum {until}.',
    validAgain:
      'Verlängert vom {from} bis zum {until}. Das vorige Dokument war bis zum {previous} gültig.',
    next: 'Die Person meldet sich vor diesem Tag bei der Gemeinde, wenn der Rat noch nicht entschieden hat, mit dem Nachweis, dass die Beschwerde noch anhängig ist.',
    end: 'Dieses Dokument gilt nicht mehr, sobald der Rat die Beschwerde abgewiesen hat.',
  },
} as const
