import type { Texts } from './index.ts'

export const pt: Texts = {
  explain: 'Este papel explicado com palavras simples (em inglês)',
  none: 'Nenhuma folha explica ainda este papel aqui.',
  papers: 'Ver os papéis explicados a todos (em inglês)',
  back: 'Voltar ao meu processo',
  languages: 'Ler esta folha noutra língua',
  large: 'Letra grande',
  normal: 'Letra normal',
  pdf: 'Descarregar em PDF',
  tools: 'Ler esta folha de outra maneira',
}
