/** The block in the editor. Its attributes come with it from block.json; the preview is what the page will show. */
{
  const {registerBlockType, getBlockType} = wp.blocks;
  const {InspectorControls, useBlockProps} = wp.blockEditor;
  const {Disabled, PanelBody, SelectControl, TextControl} = wp.components;
  const {createElement, Fragment} = wp.element;
  const {__} = wp.i18n;
  const ServerSideRender = wp.serverSideRender;

  const NAME = 'kz-mining-calculator/calculator';

  /** What an editor is likely to set; all others follow in a panel of their own. */
  const FIRST = ['rigs', 'fleet', 'electricity-price', 'btc-price', 'lang', 'theme', 'live', 'file'];

  const ABBREVIATIONS = ['aifc', 'btc', 'kzt', 'url', 'usd'];

  /** `electricity-price` as "Electricity price". */
  function labelOf(name) {
    const words = name.split('-').map((word) => (ABBREVIATIONS.includes(word) ? word.toUpperCase() : word));
    const label = words.join(' ');
    return label.charAt(0).toUpperCase() + label.slice(1);
  }

  /** WordPress adds attributes to every block, such as its alignment; ours are described. */
  const ownAttributes = () => Object.entries(getBlockType(NAME).attributes).filter(([, {description}]) => description);

  const control = ({attributes, setAttributes}, [name, {description, enum: choices}]) => {
    const properties = {
      key: name,
      label: labelOf(name),
      help: description,
      value: attributes[name] ?? '',
      // Nothing chosen is nothing said: what the calculator then starts with may change with its versions.
      onChange: (value) => setAttributes({[name]: value === '' ? undefined : value}),
    };
    if (!choices) return createElement(TextControl, properties);
    const options = choices.map((choice) => ({value: choice, label: choice}));
    return createElement(SelectControl, {
      ...properties,
      options: [{value: '', label: __('Default', 'kz-mining-calculator')}, ...options],
    });
  };

  const sidebar = (block) => {
    const all = ownAttributes();
    const first = FIRST.flatMap((wanted) => all.filter(([name]) => name === wanted));
    const others = all.filter(([name]) => !FIRST.includes(name));
    const controls = (attributes) => attributes.map((attribute) => control(block, attribute));
    return createElement(
      InspectorControls,
      null,
      createElement(PanelBody, {title: __('Calculator', 'kz-mining-calculator')}, controls(first)),
      createElement(
        PanelBody,
        {title: __('All other values', 'kz-mining-calculator'), initialOpen: false},
        controls(others),
      ),
    );
  };

  const Edit = (block) =>
    createElement(
      Fragment,
      null,
      sidebar(block),
      createElement(
        'div',
        useBlockProps(),
        createElement(Disabled, null, createElement(ServerSideRender, {block: NAME, attributes: block.attributes})),
      ),
    );

  registerBlockType(NAME, {edit: Edit, save: () => null});
}
