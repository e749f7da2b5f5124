/** WeChat's own tags as DOM elements: functional, not pixel-perfect. `view` becomes `wx-view`, and so on. */

export interface Builtin {
  properties: string[]
  template: string
  /** The form element inside, whose typing becomes the tag's events. */
  field?: 'input' | 'textarea'
}

const plain = (...properties: string[]): Builtin => ({ properties, template: '<slot/>' })

export const BUILTINS: Record<string, Builtin> = {
  view: plain('hover-class', 'hover-stop-propagation', 'hover-start-time', 'hover-stay-time', 'animation'),
  text: plain('selectable', 'space', 'decode', 'user-select', 'overflow', 'max-lines'),
  label: plain('for'),
  form: plain('report-submit'),
  block: plain(),
  button: plain('size', 'type', 'plain', 'disabled', 'loading', 'form-type', 'open-type', 'hover-class', 'name', 'lang'),
  'scroll-view': plain('scroll-x', 'scroll-y', 'scroll-top', 'scroll-into-view', 'enhanced', 'show-scrollbar'),
  picker: plain('mode', 'range', 'range-key', 'value', 'disabled', 'start', 'end', 'fields', 'name'),
  swiper: plain('current', 'autoplay', 'circular'),
  'swiper-item': plain('item-id'),
  'root-portal': plain('enable'),
  'page-meta': plain('root-font-size', 'page-style'),
  image: {
    properties: ['src', 'mode', 'lazy-load', 'webp', 'show-menu-by-longpress'],
    template: '<img src="{{src}}" style="width:100%;height:100%"/>',
  },
  input: {
    properties: ['value', 'type', 'password', 'placeholder', 'disabled', 'maxlength', 'focus', 'confirm-type', 'name', 'placeholder-style', 'placeholder-class'],
    template: '<input class="wx-native" value="{{value}}" placeholder="{{placeholder}}"/>',
    field: 'input',
  },
  textarea: {
    properties: ['value', 'placeholder', 'disabled', 'maxlength', 'auto-height', 'focus', 'name'],
    template: '<textarea class="wx-native" value="{{value}}" placeholder="{{placeholder}}"/>',
    field: 'textarea',
  },
}

/** Names by length, longest first, so that `swiper-item` is not taken for `swiper`. */
export const BUILTIN_TAGS = Object.keys(BUILTINS).filter((name) => name !== 'block').sort((a, b) => b.length - a.length)
