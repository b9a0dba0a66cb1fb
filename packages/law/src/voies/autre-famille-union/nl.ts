import type { VoieTexts } from '../voie.ts'
import type { OuvertureAutreFamilleUnion, voieAutreFamilleUnion } from './index.ts'

export const voieAutreFamilleUnionNl: VoieTexts<
  typeof voieAutreFamilleUnion,
  OuvertureAutreFamilleUnion
> = {
  title: 'Ander familielid van een burger van de Unie (artikel 47/2)',
  conditions: {
    'autre-famille-union.ouverte':
      'De aanvraag van een ander familielid kan in België worden ingediend',
    'autre-famille-union.ouverte.47-1':
      'De aanvraag van een ander familielid kan in België worden ingediend (artikel 47/1)',
    'autre-famille-union.regroupant': 'Het familielid dat men vervoegt, is burger van de Unie',
    'autre-famille-union.lien': 'De persoon valt buiten de naaste familie van artikel 40bis',
  },
  statements: {
    'autre-famille-union.base':
      'Artikel 47/2 omschrijft de andere familieleden; artikel 47/3 regelt de bewijzen en de bestaansmiddelen.',
    'autre-famille-union.ancien-numero':
      'Artikel 47/1 omschreef toen de andere familieleden: formulieren en arresten noemen dat nummer nog.',
    'autre-famille-union.categories':
      'Partner in een duurzame relatie, persoon ten laste of lid van het gezin, ernstig zieke persoon: de details zijn te bevestigen.',
    'autre-famille-union.lieu':
      'De aanvraag gebeurt in België, na de binnenkomst, bij de gemeente waar de persoon woont. Wie een visum nodig heeft, vraagt het vanuit het buitenland eerst aan de Belgische post.',
    'autre-famille-union.depot':
      'Ze gebeurt binnen drie maanden na de binnenkomst; later is een geldboete van € 200 mogelijk.',
    'autre-famille-union.autorite':
      'De gemeente ontvangt de aanvraag en controleert de woonst; de Dienst Vreemdelingenzaken beslist.',
    'autre-famille-union.pieces':
      'De bewijzen mogen drie maanden lang volgen, volgens dezelfde artikelen als voor de naaste familie.',
    'autre-famille-union.pieces-doute':
      'Recentere pagina’s zeggen niet allemaal dat de familie die drie maanden behoudt: voeg voorzichtigheidshalve alles bij de aanvraag.',
    'autre-famille-union.redevance': 'Geen retributie.',
    'autre-famille-union.attente':
      'Na een positieve woonstcontrole: attest van immatriculatie van zes maanden en vreemdelingenregister.',
    'autre-famille-union.delai':
      'De beslissing wordt binnen zes maanden na de aanvraag genomen en ter kennis gebracht.',
    'autre-famille-union.titre':
      'De aanvraag betreft een verblijfskaart van een familielid (F-kaart).',
    'autre-famille-union.fin':
      'Tijdens de eerste vijf jaar kan de Dienst een einde maken aan het verblijf.',
    'autre-famille-union.recours':
      'Tegen de bijlage 20: beroep tot nietigverklaring binnen 30 dagen; anders dan voor de naaste familie schorst het de verwijdering niet.',
    'autre-famille-union.recours-depuis-2026':
      'Sinds 12 juni 2026 regelt een wet die wij niet hebben gelezen de beroepen, met termijnen van 30, 10 of 5 dagen: volg de termijn die in de beslissing staat, en reken anders op 5 dagen.',
    'autre-famille-union.travail': 'De persoon werkt zonder vergunning.',
  },
}
