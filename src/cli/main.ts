#!/usr/bin/env node
import { run } from "./run.ts";

const { exitCode, output, errors } = run(process.argv.slice(2));
if (errors !== "") console.error(errors);
if (output !== "") console.log(output);
process.exitCode = exitCode;
