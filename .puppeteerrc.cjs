/** The tests bring their own browser; an install without a network must not try to download one. */
module.exports = {skipDownload: true};
