/** Fluent's layers have a value of their own for want of a theme. */
const LAYERS: Readonly<Record<string, number>> = {
  zIndexBackground: 0,
  zIndexContent: 1,
  zIndexOverlay: 1000,
  zIndexPopup: 2000,
  zIndexMessages: 3000,
  zIndexFloating: 4000,
  zIndexPriority: 5000,
  zIndexDebug: 6000,
};

/** Stands for Fluent's own table of tokens in the bundle: the token `colorBrandStroke1` is `var(--colorBrandStroke1)`. */
export const tokens = new Proxy<Readonly<Record<string, string>>>(
  {},
  {
    get: (_, name) => {
      const layer = LAYERS[String(name)];
      return layer === undefined ? `var(--${String(name)})` : `var(--${String(name)}, ${String(layer)})`;
    },
  },
);
