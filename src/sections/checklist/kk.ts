import type {ChecklistText} from './en.js';

// Lines marked L are our own wording and wait for a native reader.
export const kk: Readonly<Record<ChecklistText, string>> = {
  checklist: 'Әлі де заңды майнинг мүмкін бе?', // L
  checklistAbout: 'Мақаладағы тізім (сандар тексерілді: {0}).', // L
  checklistTitles:
    'Майнинг лицензиясы|Тіркелген құрылғылар|Сауда-саттықтағы энергия|АХҚО-да сатылатыны|Пайдаға салық|Толық журналдар', // L
  checklistSentences:
    'Берілгендердің бірі сізде бар.|Сіздікінің бәрі солардың қатарында.|Ешбір сатып алуыңыз шектен аспайды.|Монеталардың осы үлесін сонда сатасыз.|Оны төлейсіз; заң бойынша бұл — КТС.|Майнинг журналын жүргізесіз.', // L
  checklistPools: 'Аккредиттелген пулдар',
  checklistCount: 'Белгіленгені: {1} шарттан {0}', // L
  checklistStay: 'Белгілер осы бетте қалады.', // L
};
