import type { Severity } from '../policy/index.ts';
import { type Box, MARK_SIZE } from './mark-places.ts';
import { INFO_LINE, severityShapes } from './shapes.ts';

/** A mark with its place on screen. */
export type DrawnMark = { key: string; severity: Severity; text: string; box: Box };

/** Squeaky's only element in the page. */
export type Overlay = {
  /** Looks at the page with nothing drawn over it, for whoever asks what is on top at a point. */
  lookBelow<T>(look: () => T): T;
  /** Draws these marks, and a ring around a box. */
  draw(marks: readonly DrawnMark[], ring: Box | undefined): void;
  /** Takes it out of the page until something is drawn again. */
  remove(): void;
};

const SVG = 'http://www.w3.org/2000/svg';
/** Between a field and the ring around it. */
const RING_GAP = 4;
/** Long enough to be found by the eye, over before it disturbs. */
export const RING_MS = 1_000;

/*
 * Styles are set on each element: a style sheet would be the page's to forbid, and Firefox does not take a
 * content script's own. The page's styles end at the shadow root; `!important` keeps them off the host.
 */
const HOST =
  'all:initial!important;position:fixed!important;inset:0!important;z-index:2147483647!important;pointer-events:none!important';
const MARK = `position:absolute;left:0;top:0;width:${MARK_SIZE}px;height:${MARK_SIZE}px;pointer-events:auto;cursor:help`;
const SHAPE = 'display:block;overflow:visible;width:100%;height:100%';
const RING = 'position:absolute;left:0;top:0;border-radius:4px;outline:3px solid #0b5fbf';

/** Strong enough on white; a white edge keeps them clear of dark pages. */
const colours: Readonly<Record<Severity, string>> = { error: '#b3261e', warning: '#8a5a00', info: '#3d5a80' };

/**
 * Draws over a page without touching its tree: one host beside the body, with a closed shadow root. Marks
 * have a name for screen readers and are not in the page's tab order.
 */
export function createOverlay(document: Document): Overlay {
  const host = document.createElement('squeaky-marks');
  const root = host.attachShadow({ mode: 'closed' });
  host.style.cssText = HOST;
  const drawn = new Map<string, HTMLElement>();
  const ring = styled(document, RING);
  return {
    lookBelow(look) {
      takePointer('none');
      try {
        return look();
      } finally {
        takePointer('auto');
      }
    },
    draw(marks, ringed) {
      if (!host.isConnected) document.documentElement.append(host);
      // Mostly the viewport's own corner; elsewhere only where a page moves its root element.
      const { left, top } = host.getBoundingClientRect();
      const keys = new Set(marks.map(({ key }) => key));
      for (const [key, element] of drawn) {
        if (keys.has(key)) continue;
        element.remove();
        drawn.delete(key);
      }
      for (const mark of marks) {
        const element = drawn.get(mark.key) ?? markElement(document, mark);
        if (!element.isConnected) root.append(element);
        drawn.set(mark.key, element);
        moveTo(element, mark.box.left - left, mark.box.top - top);
      }
      drawRing(root, ring, ringed, left, top);
    },
    remove: () => host.remove(),
  };

  function takePointer(events: 'auto' | 'none'): void {
    for (const { style } of drawn.values()) style.pointerEvents = events;
  }
}

function drawRing(root: ShadowRoot, ring: HTMLElement, box: Box | undefined, left: number, top: number) {
  if (!box) {
    ring.remove();
    return;
  }
  const { style } = ring;
  style.width = `${box.right - box.left + RING_GAP * 2}px`;
  style.height = `${box.bottom - box.top + RING_GAP * 2}px`;
  moveTo(ring, box.left - left - RING_GAP, box.top - top - RING_GAP);
  if (ring.isConnected) return;
  root.append(ring);
  if (isStill(root.ownerDocument)) return;
  ring.animate({ opacity: [0, 1, 1, 0], outlineWidth: ['10px', '3px', '3px', '3px'] }, RING_MS);
}

/** Whether the user has asked for less motion. */
export function isStill({ defaultView }: Document): boolean {
  return defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? false;
}

function moveTo({ style }: HTMLElement, x: number, y: number): void {
  const place = `translate(${x}px,${y}px)`;
  if (style.transform !== place) style.transform = place;
}

function markElement(document: Document, { severity, text }: DrawnMark): HTMLElement {
  const element = styled(document, MARK);
  element.setAttribute('role', 'img');
  element.setAttribute('aria-label', text);
  element.title = text;
  element.append(shapeOf(document, severity));
  return element;
}

function shapeOf(document: Document, severity: Severity): SVGElement {
  const shape = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  const isForced = document.defaultView?.matchMedia('(forced-colors: active)').matches;
  const colour = isForced ? 'CanvasText' : colours[severity];
  const edge = isForced ? 'Canvas' : '#fff';
  shape.style.cssText = SHAPE;
  shape.setAttribute('viewBox', '0 0 16 16');
  path.setAttribute('d', severityShapes[severity]);
  path.style.cssText =
    severity === 'info'
      ? `fill:${edge};stroke:${colour};stroke-width:${INFO_LINE}`
      : `fill:${colour};stroke:${edge};stroke-width:2;stroke-linejoin:round;paint-order:stroke`;
  shape.append(path);
  return shape;
}

function styled(document: Document, css: string): HTMLElement {
  const element = document.createElement('span');
  element.style.cssText = css;
  return element;
}
