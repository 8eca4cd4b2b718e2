import {bundle} from '../../i18n/translate.js';

/** Texts of the power plant proposal. */
export const texts = bundle({
  en: {
    title: 'The 70/30 power plant proposal',
    about: 'A proposal under review: 70% of a new plant\u2019s power goes to the grid, 30% may mine.',
    mining: 'Mining',
    grid: 'Grid',
    each: '{0} energy and profit before tax',
    payback: 'Plant payback, years',
    note: 'The price of the rigs is not counted.',
  },
  ru: {
    title: 'Предложение 70/30: своя электростанция',
    about: 'Предложение на рассмотрении: 70 % энергии новой станции идёт в сеть, 30 % — на майнинг.',
    mining: 'Майнинг',
    grid: 'Сеть',
    each: 'Энергия и прибыль до налога {0}',
    payback: 'Окупаемость станции, лет',
    note: 'Цена устройств не учтена.',
  },
  kk: {
    title: '70/30 ұсынысы: өз электр станциясы', // L
    about: 'Қаралып жатқан ұсыныс: жаңа станция энергиясының 70%-ы желіге, 30%-ы майнингке беріледі.', // L
    mining: 'Майнинг',
    grid: 'Желі',
    each: '{0} энергия және салыққа дейінгі пайда',
    payback: 'Станцияның өтелу мерзімі, жыл',
    note: 'Құрылғылардың бағасы есепке алынбаған.',
  },
});
