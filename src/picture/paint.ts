import type {Palette} from './palette.js';
import type {Pen} from './pen.js';
import type {Mark, PathMark, Pattern, RectMark, Scene, TextMark, Weight} from './scene.js';

type Brush = CanvasRenderingContext2D;

/** Width and distance of the stripes of a hatching, and of the lines of a pattern. */
const STRIPES = {width: 5, step: 12};
const LINES = {width: 3, step: 10};

/** Width of the outline of what is hatched. */
const OUTLINE = 1.5;

const fontOf = (size: number, weight: Weight, {font}: Palette): string => `${weight} ${size}px ${font}`;

/** Measures with the fonts that the page has loaded. */
export const penOf = (brush: Brush, palette: Palette): Pen => ({
  widthOf: (text, size, weight = 400) => {
    brush.font = fontOf(size, weight, palette);
    return brush.measureText(text).width;
  },
});

const ALIGN = {start: 'left', middle: 'center', end: 'right'} as const;

function paintText(brush: Brush, {text, x, y, size, weight, ink, align = 'start'}: TextMark, palette: Palette): void {
  brush.font = fontOf(size, weight, palette);
  brush.textAlign = ALIGN[align];
  brush.fillStyle = palette.color(ink);
  brush.fillText(text, x, y);
}

/** Lines all over a scene: upright, or leaning by its height. */
function linesOver({width, height}: Scene, step: number, lean: -1 | 0 | 1): Path2D {
  const lines = new Path2D();
  for (let x = -height; x < width + height; x += step) {
    lines.moveTo(x, 0);
    lines.lineTo(x + lean * height, height);
  }
  return lines;
}

/** Dots all over a scene. */
function dotsOver({width, height}: Scene, step: number): Path2D {
  const dots = new Path2D();
  for (let y = step / 2; y < height; y += step)
    for (let x = step / 2; x < width; x += step) {
      dots.moveTo(x, y);
      dots.arc(x, y, LINES.width / 2, 0, 2 * Math.PI);
    }
  return dots;
}

const LEAN: Readonly<Record<Exclude<Pattern, 'dots'>, -1 | 0 | 1>> = {stripes: -1, bars: 0, backStripes: 1};

function paintPattern(brush: Brush, pattern: Pattern, scene: Scene): void {
  if (pattern === 'dots') brush.fill(dotsOver(scene, LINES.step));
  else brush.stroke(linesOver(scene, LINES.step, LEAN[pattern]));
}

function shapeOf(mark: RectMark | PathMark): Path2D {
  if (mark.kind === 'path') return new Path2D(mark.d);
  const shape = new Path2D();
  shape.rect(mark.x, mark.y, mark.width, mark.height);
  return shape;
}

/** Fills a shape with its tone, and draws the lines over it that lie within. */
function paintArea(brush: Brush, mark: RectMark | PathMark, scene: Scene, palette: Palette): void {
  const shape = shapeOf(mark);
  const {ink, isHatched, pattern} = mark;
  brush.fillStyle = palette.color(isHatched ? 'lack' : ink);
  brush.fill(shape);
  if (!isHatched && !pattern) return;
  brush.clip(shape);
  brush.lineWidth = isHatched ? STRIPES.width : LINES.width;
  brush.strokeStyle = brush.fillStyle = palette.color(isHatched ? ink : 'patternLines');
  if (isHatched) {
    brush.stroke(linesOver(scene, STRIPES.step, -1));
    // Between two stripes a small rectangle would be as good as empty. Half of its outline is clipped.
    if (mark.kind === 'rect') {
      brush.lineWidth = OUTLINE * 2;
      brush.stroke(shape);
    }
  } else if (pattern) paintPattern(brush, pattern, scene);
}

function paintLine(brush: Brush, {d, ink, stroke = 1, dash = []}: PathMark, palette: Palette): void {
  brush.strokeStyle = palette.color(ink);
  brush.lineWidth = stroke;
  brush.lineJoin = brush.lineCap = 'round';
  brush.setLineDash([...dash]);
  brush.stroke(new Path2D(d));
}

function paintMark(brush: Brush, mark: Mark, scene: Scene, palette: Palette): void {
  brush.save();
  if (mark.kind === 'text') paintText(brush, mark, palette);
  else {
    brush.globalAlpha = mark.opacity ?? 1;
    if (mark.kind === 'path' && mark.stroke !== undefined) paintLine(brush, mark, palette);
    else paintArea(brush, mark, scene, palette);
  }
  brush.restore();
}

/** Paints a scene on a canvas, which gets its size: `scale` pixels for each of the scene's. */
export function paint(brush: Brush, scene: Scene, palette: Palette, scale: number): void {
  const {canvas} = brush;
  canvas.width = Math.round(scene.width * scale);
  canvas.height = Math.round(scene.height * scale);
  brush.scale(scale, scale);
  brush.direction = 'ltr';
  for (const mark of scene.marks) paintMark(brush, mark, scene, palette);
}
