package org.glossator.app.cli;

import java.util.Arrays;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** The product without a window: runs one verb of {@link GlossatorCommand} and ends with its exit status. */
public final class CommandLineApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		context.applicationRunning();
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		// The launcher puts "--" between Equinox's own arguments and the user's.
		int own = Arrays.asList(arguments).indexOf("--");
		return GlossatorCommand.run(Arrays.copyOfRange(arguments, own + 1, arguments.length), System.out, System.err);
	}

	@Override
	public void stop() {
		// A verb cannot be stopped from inside the framework; the process is ended instead.
	}
}
