/** The parts of the handbook that rules belong to, in the order surfaces show them. */
export const groups = [
  { id: 'R7-1', name: 'Account ranking' },
  { id: 'R7-2', name: 'Custom deck' },
  { id: 'R7-3', name: 'Key information' },
  { id: 'R7-4', name: 'Call notes' },
  { id: 'R7-5', name: 'Next steps' },
  { id: 'R7-6', name: 'Command Plan' },
  { id: 'R7-7', name: 'Opportunity up to date' },
  { id: 'CP', name: 'Enterprise Command Plan' },
  { id: 'Review', name: 'Reviews' },
  { id: 'ROE', name: 'Rules of engagement' },
  { id: 'Forecast', name: 'Forecast' },
  { id: 'Pipeline', name: 'Pipeline' },
  { id: 'Deal team', name: 'Deal team' },
  { id: 'Planning', name: 'Planning' },
  { id: 'Renewal', name: 'Renewal' },
  { id: 'Links', name: 'Links' },
  { id: 'Manager', name: 'Manager' },
] as const;

export type GroupId = (typeof groups)[number]['id'];
