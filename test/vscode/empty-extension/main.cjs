// Does nothing: what starting it takes is what starting any extension takes.
exports.activate = () => undefined;
