import type { FactTexts } from '@sejour/engine'

export const personneNl: FactTexts<typeof import('./personne.ts')> = {
  'situation.nationalite': {
    label: 'Nationaliteit',
    question: 'Welke nationaliteit hebt u? Hebt u er meer, kies dan de eerste die past.',
    why: 'Een Belg is geen vreemdeling, en voor een burger van de Unie gelden andere regels.',
    options: {
      belge: 'Belg',
      union: 'Van een staat van de Unie, of Noorwegen, IJsland, Liechtenstein, Zwitserland',
      tiers: 'Van een andere staat, ook het Verenigd Koninkrijk',
      apatride: 'Geen: staatloos, of onbekende nationaliteit',
    },
    exhibits: ['Paspoort', 'Nationale identiteitskaart'],
  },
  'situation.lieu': {
    label: 'Plaats waar de persoon zich bevindt',
    question: 'Waar bevindt u zich vandaag?',
    why: 'In principe vraagt men het verblijf in het buitenland aan: in België is het de uitzondering.',
    options: {
      belgique: 'In België',
      frontiere: 'Aan de grens, zonder te zijn binnengekomen',
      etranger: 'In het buitenland',
    },
  },
  'situation.duree': {
    label: 'Gewenste duur',
    question: 'Hoe lang wilt u in België blijven?',
    why: 'Tot 90 dagen binnen elke periode van 180 dagen is het een kort verblijf, met eigen regels.',
    options: { court: 'Hoogstens 90 dagen', long: 'Meer dan 90 dagen' },
  },
  'situation.sejour': {
    label: 'Huidig verblijf in België',
    question: 'Welk verblijfsdocument hebt u vandaag in België?',
    why: 'Met een lopend verblijf kunt u vaak van statuut veranderen zonder te vertrekken; zonder verblijf gaan wegen dicht.',
    options: {
      aucun: 'Geen, of een vervallen document',
      court: 'Een visum kort verblijf of een visumvrijstelling, nog binnen de toegelaten dagen',
      limite: 'Een A-, H-, I- of J-kaart, behalve voor studie',
      etudes: 'Een A-kaart voor studie',
      illimite: 'Een B-, K- of L-kaart',
      union: 'Een EU-, EU+-, F-, F+- of M-kaart',
      provisoire:
        'Een voorlopig document: attest van immatriculatie, bijlage 15, bijlage 19 of 19ter',
      protection: 'Een bijlage 25 of 26, of het attest van een verzoeker om bescherming',
      recours: 'Een bijlage 35',
    },
    exhibits: ['Kopie van voor- en achterzijde van het document'],
  },
  'situation.accord-retrait': {
    label: 'Begunstigde van het akkoord over de terugtrekking van het Verenigd Koninkrijk',
    question: 'Woonde u vóór 2021 al als Brit in België, of in het gezin van een Brit?',
    why: 'Het terugtrekkingsakkoord behoudt voor hen een verblijfsrecht dat op dat van burgers van de Unie lijkt.',
  },
  'situation.document-identite': {
    label: 'Identiteitsdocument',
    question:
      'Hebt u een paspoort, een nationale identiteitskaart of een reistitel, ook als die vervallen is?',
    why: 'De meeste aanvragen eisen een identiteitsdocument, elk met eigen vrijstellingen.',
    exhibits: ['Paspoort', 'Nationale identiteitskaart', 'Reistitel'],
  },
  'situation.fin-du-sejour': {
    label: 'Laatste dag van het huidige verblijf',
    question: 'Wat is de laatste geldige dag van uw verblijf of van uw kaart?',
    why: 'Een verlenging of een verandering van statuut vraagt u vóór die dag.',
  },
  'situation.ordre-de-quitter': {
    label: 'Bevel om het grondgebied te verlaten ontvangen',
    question:
      'Hebt u een bevel om het grondgebied te verlaten ontvangen waaraan u geen gevolg gaf?',
    why: 'Een nieuwe aanvraag doet een eerder bevel niet verdwijnen.',
    exhibits: ['Bijlage 13 en akte van kennisgeving'],
  },
  'situation.interdiction-entree': {
    label: 'Inreisverbod ontvangen',
    question: 'Hebt u een inreisverbod ontvangen dat niet is opgeheven?',
    why: 'Het kan een weg afsluiten of tegen de aanvraag gebruikt worden; opheffing vraagt u apart.',
    exhibits: ['Bijlage 13sexies'],
  },
}
