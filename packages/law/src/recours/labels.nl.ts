import type { RemedyLabels } from './catalogue.ts'

export const remediesNl: RemedyLabels = {
  annulment: 'beroep tot nietigverklaring bij de Raad voor Vreemdelingenbetwistingen',
  'ordinary-suspension':
    'gewone vordering tot schorsing, samen met het beroep tot nietigverklaring',
  'extreme-urgency': 'vordering tot schorsing bij uiterst dringende noodzakelijkheid',
  'full-jurisdiction': 'beroep in volle rechtsmacht bij de Raad voor Vreemdelingenbetwistingen',
  cassation: 'administratief cassatieberoep bij de Raad van State',
  'hearing-request': 'verzoek om gehoord te worden na een beschikking tot schriftelijke procedure',
  'synthesis-declaration': 'antwoord aan de griffie over het indienen van een synthesememorie',
  'synthesis-memorial': 'indienen van de synthesememorie',
  'roll-fee': 'betaling van het rolrecht',
  'petition-repair': 'aanvulling van een verzoekschrift dat de griffie niet op de rol plaatste',
  'continuation-request': 'verzoek tot voortzetting na de verwerping van de schorsing',
  'administrative-file':
    'neerlegging van het administratief dossier door de verwerende partij, met een nota als zij dat wil',
  'fee-top-up': 'betaling van het saldo van de retributie (bijlage 43)',
  'residence-check': 'woonstcontrole door de gemeente',
  'address-declaration':
    'mededeling van het adres aan de Dienst Vreemdelingenzaken na een bevel om het grondgebied te verlaten',
  'extra-month': 'bijkomende maand om de documenten voor te leggen na een bijlage 20',
  departure: 'termijn voor vrijwillig vertrek in het bevel om het grondgebied te verlaten',
  renewal: 'aanvraag tot verlenging van de verblijfstitel',
  'right-to-be-heard': 'opmerkingen voor een intrekking of een einde van het verblijf',
  'annexe-19ter-documents': 'voorleggen van de bewijzen na een bijlage 19ter',
  'annexe-19-documents': 'voorleggen van de bewijzen na een bijlage 19',
  'union-request-decision':
    'beslissing over een aanvraag van een burger van de Unie of een familielid',
  'entry-ban-decision': 'beslissing over een aanvraag tot opheffing van een inreisverbod',
}
