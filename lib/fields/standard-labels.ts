import type { FieldPath } from './index.ts';

type Labels = Partial<Record<FieldPath, readonly string[]>>;

/**
 * What Salesforce itself calls its standard fields, by the language of the page. Highlights panels show labels
 * only, so these find fields there; wherever an API name stands, that is what counts. On pages in other
 * languages the same words may be the name of any field.
 */
export const STANDARD_LABELS: Readonly<Record<string, Labels>> = {
  de: {
    'opportunity.name': ['Name der Opportunity', 'Opportunity-Name', 'Opportunityname'],
    'opportunity.stage': ['Phase'],
    'opportunity.amount': ['Betrag'],
    'opportunity.closeDate': ['Schlusstermin'],
    'opportunity.forecastCategory': ['Prognosekategorie'],
    'opportunity.probability': ['Wahrscheinlichkeit (%)', 'Wahrscheinlichkeit'],
    'opportunity.nextSteps': ['Nächster Schritt'],
    'opportunity.owner': ['Inhaber der Opportunity', 'Opportunity-Inhaber', 'Opportunityinhaber'],
    'opportunity.accountName': ['Account-Name', 'Accountname'],
    'account.name': ['Account-Name', 'Accountname'],
    'account.owner': ['Account-Inhaber', 'Accountinhaber', 'Inhaber des Accounts'],
    'account.employeeCount': ['Mitarbeiter'],
  },
  fr: {
    'opportunity.name': ["Nom de l'opportunité"],
    'opportunity.stage': ['Étape'],
    'opportunity.amount': ['Montant'],
    'opportunity.closeDate': ['Date de clôture'],
    'opportunity.probability': ['Probabilité (%)', 'Probabilité'],
    'opportunity.nextSteps': ['Étape suivante'],
    'opportunity.owner': ["Propriétaire de l'opportunité"],
    'opportunity.accountName': ['Nom du compte'],
    'account.name': ['Nom du compte'],
    'account.owner': ['Propriétaire du compte'],
    'account.employeeCount': ['Employés'],
  },
  es: {
    'opportunity.name': ['Nombre de la oportunidad'],
    'opportunity.stage': ['Etapa'],
    'opportunity.amount': ['Importe'],
    'opportunity.closeDate': ['Fecha de cierre'],
    'opportunity.probability': ['Probabilidad (%)', 'Probabilidad'],
    'opportunity.owner': ['Propietario de oportunidad', 'Propietario de la oportunidad'],
    'opportunity.accountName': ['Nombre de la cuenta'],
    'account.name': ['Nombre de la cuenta'],
    'account.owner': ['Propietario de la cuenta'],
    'account.employeeCount': ['Empleados'],
  },
  ja: {
    'opportunity.name': ['商談名'],
    'opportunity.stage': ['フェーズ'],
    'opportunity.amount': ['金額'],
    'opportunity.closeDate': ['完了予定日'],
    'opportunity.forecastCategory': ['売上予測分類'],
    'opportunity.probability': ['確度 (%)', '確度'],
    'opportunity.nextSteps': ['次のステップ'],
    'opportunity.owner': ['商談 所有者', '商談所有者'],
    'opportunity.accountName': ['取引先名'],
    'account.name': ['取引先名'],
    'account.owner': ['取引先 所有者', '取引先所有者'],
    'account.employeeCount': ['従業員数'],
  },
};
