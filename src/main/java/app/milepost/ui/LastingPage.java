package app.milepost.ui;

/**
 * A page that stays in the window, unseen, while another is in front. For pages so long that
 * styling all of their nodes anew would be felt each time they come back.
 */
public interface LastingPage {}
