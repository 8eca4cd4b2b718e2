/** The part of WebDriver that a test session needs. https://www.w3.org/TR/webdriver2/ */

import {setTimeout as wait} from 'node:timers/promises';

/** Key names as `sendKeys` takes them, with the characters that stand for them in the protocol. */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  Meta: '\uE03D',
};

/** Milliseconds after which a browser is taken to have stopped responding. */
const LONGEST_WAIT = 20_000;

const BUTTONS = {left: 0, middle: 1, right: 2};

const keyValue = (key) => KEYS[key] ?? key;

export class WebDriverSession {
  #url;

  constructor(url) {
    this.#url = url;
  }

  static async start(server, capabilities) {
    const {sessionId} = await ask('POST', `${server}/session`, {capabilities: {alwaysMatch: capabilities}});
    return new WebDriverSession(`${server}/session/${sessionId}`);
  }

  navigate(url) {
    return ask('POST', `${this.#url}/url`, {url});
  }

  /** The address of the page. */
  address() {
    return ask('GET', `${this.#url}/url`);
  }

  /** The value of an expression in the page, awaited if it is a promise. */
  evaluate(expression) {
    return ask('POST', `${this.#url}/execute/sync`, {script: `return ${expression}`, args: []});
  }

  end() {
    return ask('DELETE', this.#url);
  }

  /** Sets the size of the page. The frame of the window adds to it, and only a script in the page can measure that. */
  async setPageSize({width, height}) {
    const script = 'return [innerWidth, innerHeight, outerWidth - innerWidth, outerHeight - innerHeight]';
    let size = [];
    for (let attempt = 0; attempt < 20; attempt += 1) {
      size = await ask('POST', `${this.#url}/execute/sync`, {script, args: []});
      if (size[0] === width && size[1] === height) return;
      await ask('POST', `${this.#url}/window/rect`, {width: width + size[2], height: height + size[3]});
      await wait(50);
    }
    throw new Error(`The page cannot be ${width} x ${height} here: it became ${size[0]} x ${size[1]}`);
  }

  type(text) {
    return this.#keys([...text].flatMap((character) => keyStroke(character)));
  }

  /** One key, or a chord such as `Shift+Tab`. */
  press(chord) {
    const keys = chord === '+' ? ['+'] : chord.split('+');
    const down = keys.map((key) => ({type: 'keyDown', value: keyValue(key)}));
    const up = keys.toReversed().map((key) => ({type: 'keyUp', value: keyValue(key)}));
    return this.#keys([...down, ...up]);
  }

  keyDown(key) {
    return this.#keys([{type: 'keyDown', value: keyValue(key)}]);
  }

  keyUp(key) {
    return this.#keys([{type: 'keyUp', value: keyValue(key)}]);
  }

  moveMouse(x, y) {
    return this.#mouse([{type: 'pointerMove', duration: 0, x, y}]);
  }

  mouseDown(button = 'left') {
    return this.#mouse([{type: 'pointerDown', button: BUTTONS[button]}]);
  }

  mouseUp(button = 'left') {
    return this.#mouse([{type: 'pointerUp', button: BUTTONS[button]}]);
  }

  #keys(actions) {
    return this.#perform({type: 'key', id: 'keyboard', actions});
  }

  #mouse(actions) {
    return this.#perform({type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions});
  }

  #perform(source) {
    return ask('POST', `${this.#url}/actions`, {actions: [source]});
  }
}

const keyStroke = (value) => [
  {type: 'keyDown', value},
  {type: 'keyUp', value},
];

async function ask(method, url, body) {
  const response = await fetch(url, {
    method,
    ...(body && {body: JSON.stringify(body)}),
    signal: AbortSignal.timeout(LONGEST_WAIT),
  });
  const {value} = await response.json();
  if (!response.ok) throw new Error(`WebDriver: ${value.error}: ${value.message}`);
  return value;
}
