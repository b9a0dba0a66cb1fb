import type { VoieTexts } from '../voie.ts'
import type { OuvertureCitoyenUnion, voieCitoyenUnion } from './index.ts'

export const voieCitoyenUnionNl: VoieTexts<typeof voieCitoyenUnion, OuvertureCitoyenUnion> = {
  title: 'Burger van de Unie: verklaring van inschrijving (bijlage 19)',
  conditions: {
    'citoyen-union.ouverte': 'De aanvraag op een bijlage 19 kan in België worden ingediend',
  },
  statements: {
    'citoyen-union.base':
      'Een burger van de Unie die een van de gronden van de wet vervult, heeft recht op een verblijf van meer dan drie maanden.',
    'citoyen-union.motifs':
      'De gronden vormen een gesloten lijst: werk als werknemer of zelfstandige, werk zoeken, voldoende bestaansmiddelen met verzekering, studie, familie.',
    'citoyen-union.famille-belge':
      'Wie geen andere grond heeft en een Belg vervoegt die in België is gebleven, moet de voorwaarden van artikel 40ter vervullen.',
    'citoyen-union.ressources':
      'Geen vast bedrag beslist of de bestaansmiddelen volstaan: de persoonlijke situatie wordt onderzocht.',
    'citoyen-union.demandeur-emploi':
      'Wie werk zoekt, heeft vanaf de aanvraag minstens zes maanden voor hij een reële kans op aanwerving moet aantonen; voordien volstaat het bewijs van het zoeken.',
    'citoyen-union.preuves-salarie':
      'Werknemer: arbeidsovereenkomst of verklaring van de werkgever (bijlage 19bis).',
    'citoyen-union.preuves-independant':
      'Zelfstandige: ondernemingsnummer en aansluiting bij een sociaal verzekeringsfonds.',
    'citoyen-union.preuves-recherche':
      'Werkzoekende: inschrijving bij de dienst voor arbeidsbemiddeling, of sollicitatiebrieven.',
    'citoyen-union.preuves-etudiant':
      'Student: inschrijving, ziektekostenverzekering en voldoende bestaansmiddelen, waarvoor een verklaring kan volstaan.',
    'citoyen-union.preuves-ressources':
      'Bestaansmiddelen: bewijs van de middelen en ziektekostenverzekering.',
    'citoyen-union.lieu':
      'De aanvraag gebeurt in België, na de binnenkomst, bij de gemeente waar de persoon woont.',
    'citoyen-union.depot':
      'Ze gebeurt binnen drie maanden na de binnenkomst; later is een geldboete van € 200 mogelijk.',
    'citoyen-union.autorite':
      'De gemeente ontvangt de aanvraag, controleert de woonst en beslist in duidelijke gevallen; anders beslist de Dienst Vreemdelingenzaken.',
    'citoyen-union.pieces-apres':
      'Aan het loket volstaat het bewijs van identiteit; de andere bewijzen mogen drie maanden lang volgen.',
    'citoyen-union.mois-supplementaire':
      'Ontbreken er bewijzen, dan komt de bijlage 20 zonder bevel om het grondgebied te verlaten en laat ze nog een maand.',
    'citoyen-union.pieces-au-depot':
      'Het bewijs van identiteit en alle andere bewijzen worden bij de aanvraag gevoegd.',
    'citoyen-union.non-prise':
      'Ontbreekt er een bewijs, dan wordt de aanvraag niet in overweging genomen (bijlage 19quinquies): geen bijlage 19 en geen extra maand, maar een nieuwe aanvraag is mogelijk.',
    'citoyen-union.attente':
      'De bijlage 19 wordt afgegeven; inschrijving in het wachtregister, en na een positieve woonstcontrole in het vreemdelingenregister.',
    'citoyen-union.controle-radiation':
      'Negatieve woonstcontrole, eerste lezing: afvoering uit het wachtregister, en de aanvraag loopt voort.',
    'citoyen-union.controle-refus':
      'Negatieve woonstcontrole, tweede lezing: het model van bijlage 20 maakt er een vakje voor weigering van. De overheid beslist.',
    'citoyen-union.delai': 'De beslissing komt uiterlijk zes maanden na de aanvraag.',
    'citoyen-union.silence':
      'Zonder beslissing na zes maanden wordt volgens gespecialiseerde pagina’s de EU-kaart afgegeven; de wet schrijft dat niet.',
    'citoyen-union.titre': 'EU-kaart, vijf jaar geldig.',
    'citoyen-union.travail': 'De persoon werkt zonder vergunning.',
    'citoyen-union.redevance': 'Geen retributie.',
    'citoyen-union.fin':
      'Tijdens de eerste vijf jaar kan de Dienst een einde maken aan het verblijf als de voorwaarden niet meer vervuld zijn of als de last onredelijk wordt.',
    'citoyen-union.pesee':
      'Vooraf weegt hij de duur van het verblijf, de leeftijd, de gezondheid, het gezin, de economische situatie, de integratie en de banden met het land van herkomst af.',
    'citoyen-union.permanent':
      'Na vijf jaar ononderbroken wettig verblijf: duurzaam verblijf (EU+-kaart).',
    'citoyen-union.recours':
      'Tegen de bijlage 20 of 21: beroep tot nietigverklaring binnen 30 dagen, dat de verwijdering schorst volgens de tekst die tot 17 augustus 2025 is gelezen.',
    'citoyen-union.recours-non-prise':
      'Tegen de bijlage 19quinquies: beroep binnen 30 dagen, dat niets schorst.',
    'citoyen-union.recours-depuis-2026':
      'Sinds 12 juni 2026 regelt een wet die wij niet hebben gelezen de beroepen, met termijnen van 30, 10 of 5 dagen: volg de termijn die in de beslissing staat, en reken anders op 5 dagen. Laat meteen na de kennisgeving nakijken of het beroep de verwijdering tegenhoudt.',
    'citoyen-union.ordre':
      'Een bevel om het grondgebied te verlaten laat minstens een maand, behalve bij gemotiveerde dringendheid.',
    'citoyen-union.ordre-public':
      'Een weigering om redenen van openbare orde, veiligheid of gezondheid betreft het persoonlijke gedrag en een werkelijke, actuele en voldoende ernstige bedreiging.',
  },
}
