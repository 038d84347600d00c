/** Small drawings of our own, in the place of the icons that GitHub shows; coloured by their text's colour. */
function icon(paths: string, name: string): string {
  return `<svg class="icon" viewBox="0 0 16 16" width="16" height="16" role="img" aria-label="${name}">${paths}</svg>`;
}

const disc = '<circle cx="8" cy="8" r="8" fill="currentColor"/>';
const stroke =
  'fill="none" stroke="var(--canvas)" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"';

export const conclusionIcons = {
  success: icon(`${disc}<path d="M4.6 8.3l2.3 2.3 4.5-4.9" ${stroke}/>`, 'success'),
  failure: icon(`${disc}<path d="M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2" ${stroke}/>`, 'failure'),
  neutral: icon(`${disc}<path d="M4.8 8h6.4" ${stroke}/>`, 'neutral'),
} as const;

const outline =
  'fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"';

export const levelIcons = {
  failure: icon(
    `<circle cx="8" cy="8" r="6.5" ${outline}/><path d="M5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4" ${outline}/>`,
    'failure',
  ),
  warning: icon(`<path d="M8 1.8l6.4 12H1.6zM8 6.4v3.2M8 11.6v.1" ${outline}/>`, 'warning'),
  notice: icon(
    `<circle cx="8" cy="8" r="6.5" ${outline}/><path d="M8 7.4v3.6M8 4.9V5" ${outline}/>`,
    'notice',
  ),
} as const;

export const stateIcons = {
  open: icon(
    `<circle cx="8" cy="8" r="6.5" ${outline}/><circle cx="8" cy="8" r="1.6" fill="currentColor"/>`,
    'open',
  ),
  completed: icon(
    `<circle cx="8" cy="8" r="6.5" ${outline}/><path d="M5.2 8.2l2 2 3.6-4" ${outline}/>`,
    'completed',
  ),
  'not-planned': icon(
    `<circle cx="8" cy="8" r="6.5" ${outline}/><path d="M4.5 11.5l7-7" ${outline}/>`,
    'not planned',
  ),
} as const;

export const runningIcon = icon(
  `<circle cx="8" cy="8" r="6.5" ${outline} stroke-dasharray="3 2.8"/><circle cx="8" cy="8" r="2.4" fill="currentColor"/>`,
  'in progress',
);

/** Whoever is no app. */
export const personIcon =
  '<svg class="avatar" viewBox="0 0 40 40" width="40" height="40" role="img" aria-label="person"><rect width="40" height="40" rx="20" fill="#8c959f"/><circle cx="20" cy="15" r="6" fill="#fff"/><path d="M8.5 32a11.5 9.5 0 0 1 23 0z" fill="#fff"/></svg>';

/** A red bar, then a green one: red first. */
export const avatar =
  '<svg class="avatar" viewBox="0 0 40 40" width="40" height="40" role="img" aria-label="redfirst"><rect width="40" height="40" rx="20" fill="#24292f"/><rect x="11" y="10" width="7" height="20" rx="2" fill="#f85149"/><rect x="22" y="10" width="7" height="20" rx="2" fill="#3fb950"/></svg>';
