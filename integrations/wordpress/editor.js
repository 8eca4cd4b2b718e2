/**
 * The block in the editor. Its attributes come with it from block.json, its fields from editor-fields.js, and the preview
 * is the element itself, whose script is in the canvas because the block brings it.
 */
{
  const {registerBlockType} = wp.blocks;
  const {InspectorControls, useBlockProps} = wp.blockEditor;
  const {Disabled, PanelBody, SelectControl, TextControl, ToggleControl} = wp.components;
  const {useSelect} = wp.data;
  const {createElement, Fragment} = wp.element;
  const {__, sprintf} = wp.i18n;
  const {groups, transforms, textOf} = window.kzMiningCalculator;

  const NAME = 'kz-mining-calculator/calculator';
  const TAG = 'kz-mining-calculator';

  /** Newer editors space and size fields so; older ones do not know these. */
  const LOOK = {__nextHasNoMarginBottom: true, __next40pxDefaultSize: true};

  const allFields = groups.flatMap(({fields}) => fields);

  /** A number stays a number. What is none is kept as it was typed, because the calculator says what is amiss. */
  const numberOf = (text) => (Number.isFinite(Number(text)) ? Number(text) : text);

  /** Posts of older versions hold numbers as text, and some in a form that a field of digits would not show. */
  const isPlain = (value) => value === undefined || typeof value === 'number' || /^-?\d+(?:\.\d+)?$/.test(value);

  function optionsOf({options, initial, absent}, value) {
    const initialLabel = options.find(([choice]) => choice === initial)?.[1];
    const known = options.some(([choice]) => choice === value) || value === '';
    // translators: %s: what the calculator starts with.
    const first = absent ?? sprintf(__('Default: %s', 'kz-mining-calculator'), initialLabel);
    return [['', first], ...options, ...(known ? [] : [[value, value]])].map(([choice, label]) => ({
      value: choice,
      label,
    }));
  }

  /** The unit stands here, because WordPress writes labels in capitals: kW would be KW. */
  function helpOf({kind, unit, help}) {
    const sentences = [help];
    // translators: %s: a unit, such as kWh.
    if (unit !== undefined) sentences.push(sprintf(__('Unit: %s.', 'kz-mining-calculator'), unit));
    if (kind === 'money')
      sentences.push(__('An amount in another currency is written with it: 33 KZT.', 'kz-mining-calculator'));
    return sentences.filter(Boolean).join(' ');
  }

  function control(field, {attributes, setAttributes}) {
    const {name, kind, label, initial} = field;
    const given = attributes[name];
    // An empty field is an attribute that is not given: what the calculator then starts with may change with its versions.
    const change = (value) => setAttributes({[name]: value === '' ? undefined : value});
    const common = {...LOOK, key: name, label, help: helpOf(field)};
    if (kind === 'switch') {
      const checked = given !== undefined && !/^(?:off|false|0|no)$/i.test(textOf(given).trim());
      return createElement(ToggleControl, {...common, checked, onChange: (isOn) => change(isOn ? true : '')});
    }
    const value = given === undefined ? '' : textOf(given);
    if (kind === 'choice')
      return createElement(SelectControl, {...common, value, onChange: change, options: optionsOf(field, value)});
    const text = {...common, value, onChange: change, placeholder: initial, autoComplete: 'off'};
    if (kind !== 'number' || !isPlain(given)) return createElement(TextControl, text);
    return createElement(TextControl, {
      ...text,
      type: 'number',
      min: field.min,
      max: field.max,
      step: field.isWhole ? 1 : 'any',
      onChange: (typed) => change(typed === '' ? '' : numberOf(typed)),
    });
  }

  /** A panel says how many of its values are set, so that no folded one is forgotten. */
  function panel({title, fields}, index, block) {
    const count = fields.filter(({name}) => block.attributes[name] !== undefined).length;
    // translators: 1: name of a group of fields, 2: how many of them are filled in.
    const counted = sprintf(__('%1$s (%2$d set)', 'kz-mining-calculator'), title, count);
    return createElement(
      PanelBody,
      {key: title, title: count > 0 ? counted : title, initialOpen: index < 2},
      fields.map((field) => control(field, block)),
    );
  }

  /** The site's own choice of the file, and the language of its pages, where this is an editor of posts. */
  function useSite() {
    const settings = useSelect((select) => select('core/editor')?.getEditorSettings?.(), []);
    return {file: settings?.kzMiningCalculatorFile, language: settings?.kzMiningCalculatorLanguage};
  }

  /** The canvas has the full file. A calculator that gets the compact one shows no section. */
  function elementOf(attributes, site) {
    const given = allFields.flatMap(({name}) =>
      name === 'file' || attributes[name] === undefined ? [] : [[name, textOf(attributes[name])]],
    );
    const isFull = (attributes.file ?? site.file) === 'full';
    return createElement(
      TAG,
      {lang: site.language, ...Object.fromEntries(given), ...(!isFull && {sections: 'none'})},
      __('The calculator is shown here as soon as its script has run.', 'kz-mining-calculator'),
    );
  }

  /** Its controls take no press and no focus: a press selects the block, and nothing in it changes the post. */
  const makeInert = (node) => {
    if (node) node.inert = true;
  };

  function Edit(block) {
    const site = useSite();
    return createElement(
      Fragment,
      null,
      createElement(
        InspectorControls,
        null,
        groups.map((group, index) => panel(group, index, block)),
      ),
      createElement(
        'div',
        useBlockProps(),
        createElement(Disabled, null, createElement('div', {ref: makeInert}, elementOf(block.attributes, site))),
      ),
    );
  }

  registerBlockType(NAME, {edit: Edit, save: () => null, transforms});
}
