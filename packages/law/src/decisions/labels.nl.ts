import type { DecisionLabels } from './catalogue.ts'

export const decisionsNl: DecisionLabels = {
  'article-9bis.non-prise-en-consideration':
    'beslissing tot niet-inoverwegingneming van een 9bis-aanvraag (bijlage 2 van de omzendbrief)',
  'article-9bis.irrecevable': 'beslissing die een 9bis-aanvraag onontvankelijk verklaart',
  'article-9bis.irrecevable-redevance':
    'beslissing die een 9bis-aanvraag onontvankelijk verklaart wegens de retributie (bijlage 42)',
  'article-9bis.non-fondee': 'beslissing die een 9bis-aanvraag ongegrond verklaart',
  'article-9bis.sans-objet': 'beslissing die een 9bis-aanvraag zonder voorwerp verklaart',
  'article-9bis.prolongation-refusee':
    'weigering om een verblijf op grond van artikel 9bis te verlengen',
  'article-9bis.demande': '9bis-aanvraag ingediend bij de gemeente',
  'annexe-42':
    'bijlage 42, beslissing tot onontvankelijkheid wegens niet-betaling van de retributie',
  'annexe-43': 'bijlage 43, verzoek om het saldo van de retributie te betalen',
  'annexe-11': 'bijlage 11, terugdrijving aan de grens',
  'annexe-12': 'bijlage 12, bevel om het grondgebied te verlaten (oud model)',
  'annexe-13': 'bijlage 13, bevel om het grondgebied te verlaten',
  'annexe-13quinquies':
    'bijlage 13quinquies, bevel om het grondgebied te verlaten na een verzoek om bescherming',
  'annexe-13sexies': 'bijlage 13sexies, inreisverbod',
  'annexe-13septies':
    'bijlage 13septies, bevel om het grondgebied te verlaten met vasthouding met het oog op verwijdering',
  'annexe-26quater':
    'bijlage 26quater, weigering van verblijf met bevel om het grondgebied te verlaten (Dublin)',
  'oqt-obligation-adresse':
    'verplichting om het adres mee te delen, bij een bevel om het grondgebied te verlaten',
  'interdiction-entree.demande-de-levee':
    'aanvraag tot opheffing of opschorting van een inreisverbod',
  'annexe-20':
    'bijlage 20, weigering van verblijf van meer dan drie maanden (burger van de Unie of familie)',
  'annexe-21':
    'bijlage 21, einde van het recht op verblijf van meer dan drie maanden (burger van de Unie of familie)',
  'annexe-19quinquies':
    'bijlage 19quinquies, niet-inoverwegingneming (burger van de Unie of familie)',
  'annexe-19': 'bijlage 19, aanvraag van een verklaring van inschrijving',
  'annexe-19ter': 'bijlage 19ter, aanvraag van een verblijfskaart van een familielid',
  'article-9ter.refus': 'beslissing die een 9ter-aanvraag onontvankelijk verklaart of verwerpt',
  'annexe-14':
    'bijlage 14, verwerping van een aanvraag tot toelating tot verblijf (familie, artikel 10)',
  'annexe-14ter': 'bijlage 14ter, intrekking van het verblijf (familie, artikel 10)',
  'article-10bis.refus':
    'weigering van verblijf aan de familie van een persoon met beperkt verblijf (artikel 10bis)',
  'annexe-14quater':
    'bijlage 14quater, einde van het verblijf van de familie van een persoon met beperkt verblijf',
  'annexe-17':
    'bijlage 17, verwerping van een aanvraag tot vestiging of tot de status van langdurig ingezetene',
  'etudiant.refus-ou-fin': 'weigering of einde van het verblijf van een student',
  'titre-de-sejour': 'verblijfstitel die vervalt',
  'avis-de-fin-de-sejour':
    'brief die een intrekking of een einde van het verblijf aankondigt en om uitleg vraagt',
  'cgra-refus':
    'weigeringsbeslissing van de Commissaris-generaal voor de Vluchtelingen en de Staatlozen',
  'cgra-refus-accelere':
    'weigeringsbeslissing van de Commissaris-generaal in een versnelde procedure',
  'cgra-irrecevable': 'beslissing tot niet-ontvankelijkheid van de Commissaris-generaal',
  'cgra-irrecevable-demande-ulterieure':
    'beslissing tot niet-ontvankelijkheid van een volgend verzoek om internationale bescherming',
  'cce-arret': 'arrest van de Raad voor Vreemdelingenbetwistingen',
  'cce-arret-rejet-suspension':
    'arrest van de Raad voor Vreemdelingenbetwistingen dat de schorsing verwerpt',
  'cce-ordonnance-39-73':
    'beschikking van de Raad die een schriftelijke procedure voorstelt (artikel 39/73)',
  'cce-avis-memoire-de-synthese': 'bericht van de griffie over de synthesememorie',
  'cce-avis-droit-de-role': 'bericht van de griffie over het rolrecht',
  'cce-lettre-de-regularisation':
    'brief van de griffie met de vraag om het verzoekschrift aan te vullen',
}
