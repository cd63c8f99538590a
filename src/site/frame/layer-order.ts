/** Components' styles may come before the shared ones: every document declares the order ahead of both. */
export const LAYER_ORDER = '@layer tokens,reset,base,compositions,components,utilities,print;';
