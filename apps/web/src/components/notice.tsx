import type { Containing } from './types.ts'

export interface NoticeProps extends Containing {
  /** `limit` is kept for limits that run; everything else is `note`. */
  readonly tone?: 'note' | 'limit'
  readonly title?: string
}

/** A passage that must not be missed. The bar and its title carry the tone, the colour only repeats it. */
export function Notice({ tone = 'note', title, children }: NoticeProps) {
  return (
    <div class={`notice notice-${tone}`}>
      {title !== undefined && <p class="notice-title">{title}</p>}
      {children}
    </div>
  )
}
