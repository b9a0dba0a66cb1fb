import type { RegistreTexts } from './textes.ts'

export const registresNl: RegistreTexts = {
  names: {
    attente: 'wachtregister',
    etrangers: 'vreemdelingenregister',
    population: 'bevolkingsregister',
    aucun: 'geen register',
  },
  rules: {
    'attente.asile': 'Wie asiel vraagt, aan de grens of in België, en de familie.',
    'attente.annexe-19': 'De burger van de Unie met een bijlage 19, tijdens de woonstcontrole.',
    'attente.frontalier': 'De Britse grensarbeider met een N-kaart.',
    'etrangers.recevable':
      'Wie een ontvankelijke aanvraag heeft: positieve woonstcontrole en titel of attest van immatriculatie.',
    'etrangers.long-sejour': 'Wie toegelaten of gemachtigd is langer dan drie maanden te blijven.',
    'etrangers.illimite': 'Ook het onbeperkt verblijf met B-kaart.',
    'etrangers.autres-cartes':
      'Ook de kaarten H, I, J en M, en het attest van een niet-begeleide minderjarige.',
    'etrangers.autre-etat':
      'Ook de langdurig ingezetene van een andere lidstaat: hij heeft hier een A-kaart.',
    'population.etabli': 'De gevestigde vreemdeling (K-kaart).',
    'population.longue-duree':
      'De langdurig ingezetene die zijn status in België heeft verkregen (L-kaart).',
    'population.permanent':
      'De burger van de Unie en zijn familie met duurzaam verblijf (kaarten EU+ en F+).',
    'population.accord': 'De houder van een duurzame M-kaart.',
    'aucun.court-sejour': 'Wie in kort verblijf is: bijlage 3 of bijlage 3ter.',
    'aucun.cartes-speciales': 'Wie een bijzondere kaart van Buitenlandse Zaken heeft.',
    'aucun.reflexion':
      'Het slachtoffer van mensenhandel tijdens de 45 dagen bedenktijd (bijlage 15).',
    'inscription.legalite':
      'De inschrijving volgt de wettigheid van het verblijf en de soort titel.',
    'inscription.residence': 'De gemeente controleert ook of de persoon echt op het adres woont.',
    'inscription.huit-jours':
      'Wie tot een lang verblijf is toegelaten of gemachtigd, meldt zich bij de gemeente binnen acht werkdagen na de binnenkomst, of na de machtiging als die in België is ontvangen.',
    'inscription.numero':
      'Het rijksregisternummer blijft hetzelfde van het ene register naar het andere.',
    'inscription.bis': 'Wie nooit ingeschreven was, krijgt zo nodig een BIS-nummer.',
    'inscription.pas-un-droit':
      'Van register veranderen geeft geen nieuw recht: het is de titel die verandert.',
    'vie.asile': 'Een verzoek om internationale bescherming wordt geregistreerd.',
    'vie.annexe-19': 'Een burger van de Unie vraagt zijn inschrijving: meteen ingeschreven.',
    'vie.enquete-positive': 'De woonstcontrole van de burger van de Unie is positief.',
    'vie.enquete-negative':
      'De controle is negatief: afvoering uit het wachtregister, en weigering is mogelijk. De bronnen zeggen niet hetzelfde over het vervolg.',
    'vie.protection-accordee': 'De bescherming wordt toegekend: de A-kaart wordt afgegeven.',
    'vie.recevable': 'Een andere aanvraag is ontvankelijk en de woonstcontrole is positief.',
    'vie.long-sejour':
      'Een lang verblijf wordt toegekend, bijvoorbeeld met een visum D, en de controle is positief.',
    'vie.carte-b': 'Het verblijf wordt onbeperkt: de kaart verandert, het register blijft.',
    'vie.etabli':
      'De persoon wordt gevestigd of langdurig ingezetene, of het verblijf wordt duurzaam.',
    'vie.absence':
      'Wie zijn vertrek meldt en van plan is terug te keren, blijft ingeschreven, in het ene zowel als in het andere register, onder voorwaarden.',
    'vie.decision':
      'Een beslissing weigert of beëindigt het verblijf: afvoering, zelfs als daarna een bijlage 35 wordt afgegeven.',
    'vie.depart': 'De persoon verlaat België: afvoering, om het even uit welk register.',
  },
}
