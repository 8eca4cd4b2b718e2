/** What the demo pages say about addresses, in the language of the page. */
const TEXTS = {
  en: {
    problems: {
      scheme: 'An address that readers can open begins with https://, and one on your own site may begin with a slash.',
      computer:
        'This is a place on your own computer, which readers cannot reach. Upload the file first, and write the address that it then has.',
      unreadable: 'This cannot be read as an address. Copy it from the address line of the browser.',
      login: 'An address with a user name or a password in it would show them to every reader.',
      site: 'Write https:// before the name of a site.',
      notScript: 'This is not the address of the script: that one ends in .js. A folder ends with a slash.',
      notFolder: 'Write the address of the folder that you have uploaded. It ends with a slash.',
      missing: 'Write the address of the folder first. Until then the line has an address that does not exist.',
      noAddress: 'Write the address of the file first. Until then the line has an address that does not exist.',
    },
    insecure: 'If your article is at https, the browser refuses a file at http.',
    copied: 'Copied.',
    selected: 'The text is selected: copy it with the keyboard.',
    numbers: {
      rigs: 'Write a whole number, such as 500. Until then the calculator starts with 1,000.',
      price: 'Write a number, such as 33 or 0.08. Until then the calculator starts with $0.08.',
    },
    rigOfArticle: 'The article’s',
    failed: (reason) =>
      `This page cannot write your figures into the lines (${reason}). The ways below have those of the article.`,
    size: (kilobytes, version) => `${kilobytes}\u00a0kB, version ${version}`,
  },
  ru: {
    problems: {
      scheme:
        'Адрес, который откроется у читателей, начинается с https://, а адрес на вашем сайте — ещё и с косой черты.',
      computer:
        'Это место на вашем компьютере, читатели его не увидят. Сначала загрузите файл на сервер и укажите адрес, который он там получит.',
      unreadable: 'Такой адрес прочитать нельзя. Скопируйте его из адресной строки браузера.',
      login: 'Адрес с именем пользователя или паролем показал бы их каждому читателю.',
      site: 'Перед именем сайта напишите https://.',
      notScript: 'Это не адрес скрипта: он заканчивается на .js. Адрес папки заканчивается косой чертой.',
      notFolder: 'Укажите адрес папки, которую вы загрузили. Он заканчивается косой чертой.',
      missing: 'Сначала укажите адрес папки. Пока его нет, в строке стоит адрес, которого не существует.',
      noAddress: 'Сначала укажите адрес файла. Пока его нет, в строке стоит адрес, которого не существует.',
    },
    insecure: 'Если статья открывается по https, браузер не загрузит файл по http.',
    copied: 'Скопировано.',
    selected: 'Текст выделен, скопируйте его с клавиатуры.',
    numbers: {
      rigs: 'Напишите целое число, например 500. Пока его нет, калькулятор начнёт с 1000.',
      price: 'Напишите число, например 33 или 0,08. Пока его нет, калькулятор начнёт с 0,08 $.',
    },
    rigOfArticle: 'Из статьи',
    failed: (reason) => `Эта страница не может вписать в строки ваши цифры (${reason}). Способы ниже работают и так.`,
    size: (kilobytes, version) => `${kilobytes}\u00a0КБ, версия ${version}`,
  },
};

export const texts = TEXTS[document.documentElement.lang] ?? TEXTS.en;
