// Every page and state of Laurel that a person can see, for pictures and for tests of accessibility. A new one is one entry in states/.
export { dashboardStates } from "./states/dashboard.mjs";
export { eachOpened, galleryStates } from "./states/gallery.mjs";
export { popupStates } from "./states/popup.mjs";
export { showState } from "./states/show.mjs";
