import type { TomorrowWords } from './tomorrow-words.ts'

export const pt: TomorrowWords = {
  title: 'O que posso fazer amanhã de manhã',
  lead: 'Segundo o que está no processo. «Não se sabe» não quer dizer nem sim nem não.',
  lines: {
    stay: 'Ficar na Bélgica',
    work: 'Trabalhar',
    register: 'Estar inscrito',
    paper: 'O papel que tenho',
    travel: 'Viajar',
  },
  answers: {
    yes: 'Sim',
    no: 'Não',
    unknown: 'Não se sabe',
    discretionary: 'A autoridade avalia',
  },
  until: (day) => `Até ${day}, esse dia incluído.`,
  toConfirm: 'a confirmar por um advogado',
  registers: {
    attente: 'registo de espera (registre d’attente / wachtregister)',
    etrangers: 'registo de estrangeiros (registre des étrangers / vreemdelingenregister)',
    population: 'registo da população (registre de la population / bevolkingsregister)',
  },
  thePaper: 'este papel',
  says: {
    'stay.title': 'A residência assenta neste título: {paper}.',
    'stay.title-unlimited':
      'A residência não tem fim: {paper}. A data impressa é a do cartão, não a do direito.',
    'stay.covered': 'Este papel cobre a residência por algum tempo: {paper}.',
    'stay.may-remain':
      'Com este papel pode ficar até o juiz responder: {paper}. Não é um direito de residência.',
    'stay.appeal-stops':
      'Há um recurso em curso. Enquanto o juiz não responder, ninguém o pode obrigar a sair.',
    'stay.limit-runs':
      'O prazo para recorrer ainda corre. Até esse dia, ninguém o pode obrigar a sair.',
    'stay.appeal-unknown':
      'Não é certo que o recurso impeça uma saída forçada. Pergunte já a um advogado.',
    'stay.appeal-stops-not': 'O recurso em curso não suspende nada. Não dá residência nem a tira.',
    'stay.urgency':
      'Há um recurso de extrema urgência em curso. Ninguém o pode obrigar a sair antes de o juiz responder.',
    'stay.order':
      'Chegou uma ordem para deixar o território (ordre de quitter le territoire / bevel om het grondgebied te verlaten). O dia está escrito nela. Fale já com um advogado.',
    'stay.ended': 'Uma decisão pôs fim à residência.',
    'stay.maybe-ended':
      'Uma decisão pode ter posto fim à residência. Mostre-a primeiro a um advogado.',
    'stay.refused': 'O pedido foi recusado. A recusa não dá residência nem a tira.',
    'stay.extra-month':
      'Até esse dia ainda pode entregar as provas que faltam. Não consta nenhuma ordem para sair.',
    'stay.back-to-before':
      'O juiz desfez a decisão. Tudo está como antes dela: a autoridade tem de decidir de novo.',
    'stay.suspended':
      'O juiz suspendeu a decisão: ela não pode ser executada enquanto ele não julgar o fundo. Isso não dá direito de residência.',
    'stay.nothing-added':
      'O pedido está em curso. Por si só não dá direito de residência, nem o tira.',
    'stay.pending': 'Este papel prova um pedido: {paper}. Não é um título de residência.',
    'stay.title-ended':
      'Este título chegou ao fim: {paper}. Nada do que está anotado diz o que vale desde então.',
    'stay.renewal-asked':
      'Este título chegou ao fim: {paper}. A prorrogação foi pedida a tempo: peça o anexo 15 (annexe 15 / bijlage 15) no município.',
    'stay.renewal-late':
      'A prorrogação foi pedida depois do fim do título. O Serviço avalia se prorroga.',
    'stay.none-noted': 'Não consta nenhum título nem papel de residência.',
    'work.free': 'Com este título, qualquer trabalho é permitido: {paper}.',
    'work.as-marked':
      'Está escrito no papel ({paper}), em «mercado de trabalho» (marché du travail / arbeidsmarkt): ilimitado, limitado ou não.',
    'work.permit-only': 'Só o trabalho para o qual há autorização: {paper}.',
    'work.no': 'Este papel, por si só, não permite trabalhar: {paper}.',
    'work.as-before': 'Como com o título anterior: {paper}.',
    'work.none-noted': 'Nenhum papel anotado diz que pode trabalhar. Pergunte antes de começar.',
    'register.in': '{register}.',
    'register.struck': 'O município risca do registo. A pessoa já não está inscrita.',
    'register.not-added': 'Um pedido, por si só, não inscreve em nenhum registo.',
    'register.unknown': 'Nada do que está anotado o diz. O município pode dizer.',
    'paper.held': 'Traga-o consigo: {paper}.',
    'paper.proof-only': '{paper}. Prova um passo; não dá residência.',
    'paper.card-coming': 'O cartão está encomendado: {paper}. Ainda não foi entregue.',
    'paper.card-ready': 'O cartão está pronto no município: {paper}. Vá buscá-lo.',
    'paper.ended': 'O tempo deste papel já passou: {paper}.',
    'paper.none-noted': 'Não consta nenhum papel.',
    'travel.short-trips':
      'Com este título e um passaporte válido, seriam permitidas viagens curtas no espaço Schengen. Pergunte antes de partir.',
    'travel.no': 'Este papel não permite viajar no espaço Schengen: {paper}.',
  },
}
