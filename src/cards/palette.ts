/** The colours of the pictures: the site's light theme, which a picture cannot read from a style sheet. */
export const palette = {
  paper: '#fbf9f4',
  ink: '#1d2125',
  quiet: '#595e63',
  rule: '#ddd7ca',
  accent: '#0f5257',
  accentSoft: '#e3eeec',
} as const;
