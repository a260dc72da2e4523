import type Sigma from 'sigma';

/**
 * While a large picture is dragged, what is drawn of it is shifted as an image; it is drawn anew where it is let go. Drawing it at
 * every step would need a graphics card.
 */
export function shiftWhileDragged(sigma: Sigma, isLarge: () => boolean): void {
  const box = sigma.getContainer();
  let from: { readonly x: number; readonly y: number } | undefined;
  let shift = { x: 0, y: 0 };
  sigma.on('downStage', ({ event: { original } }) => {
    if (isLarge() && original instanceof MouseEvent) from = { x: original.clientX, y: original.clientY };
  });
  sigma.on('moveBody', ({ event }) => {
    if (from === undefined || !(event.original instanceof MouseEvent)) return;
    event.preventSigmaDefault();
    shift = { x: event.original.clientX - from.x, y: event.original.clientY - from.y };
    box.style.transform = `translate(${shift.x}px, ${shift.y}px)`;
  });
  const drop = (): void => {
    if (from === undefined) return;
    from = undefined;
    // After the click that ends a drag, which has to find the picture as it was pressed.
    setTimeout(() => {
      const [start, end] = [sigma.viewportToFramedGraph({ x: 0, y: 0 }), sigma.viewportToFramedGraph(shift)];
      const { x, y } = sigma.getCamera().getState();
      box.style.transform = '';
      shift = { x: 0, y: 0 };
      sigma.getCamera().setState({ x: x + start.x - end.x, y: y + start.y - end.y });
    });
  };
  sigma.on('upStage', drop);
  sigma.on('upNode', drop);
}
