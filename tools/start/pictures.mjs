// Pictures of the popup and of every section of the dashboard, light and dark. Knows no process.

const sections = ["wishlist", "wallet", "catalog", "settings"];

/** Takes them into shots/ and prints where they are. */
export async function takePictures(session, popup) {
  const taken = [];
  const take = async (page, name, size) => {
    for (const scheme of ["light", "dark"]) {
      const path = `shots/${name}-${scheme}.png`;
      await session.screenshot(page, path, { ...size, scheme });
      taken.push(path);
    }
  };
  await take(popup, "popup", { width: 420, height: 600 });
  for (const section of sections) {
    const page = await session.openExtensionPage(`dashboard.html#${section}`);
    await take(page, `dashboard-${section}`, { width: 1100, height: 760 });
    await page.close();
  }
  console.log(`\nPictures:\n  ${taken.join("\n  ")}`);
}
