console.log("field39");
